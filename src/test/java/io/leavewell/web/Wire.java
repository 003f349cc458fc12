package io.leavewell.web;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends whatever bytes, as no browser would, and reads what comes back until the server hangs up. */
public final class Wire {

    /** What came back: the head as it stands, and the body. */
    public record Heard(int status, String head, String body) {

        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    private Wire() {}

    public static Heard get(String target, String... headers) {
        return say("GET", target, "", headers);
    }

    public static Heard form(String target, String body) {
        return say("POST", target, body, "Content-Type: application/x-www-form-urlencoded");
    }

    public static Heard say(String method, String target, String body, String... headers) {
        return from("127.0.0.1", method, target, body, headers);
    }

    /** @param address one of the loopback addresses */
    public static Heard from(String address, String method, String target, String body, String... headers) {
        var length = body.isEmpty() ? "" : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
        var head = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + length
                + String.join(
                        "",
                        java.util.Arrays.stream(headers)
                                .map(header -> header + "\r\n")
                                .toList());
        return bytes(address, (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static Heard bytes(String address, byte[] bytes) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(20_000);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port()), 5_000);
            socket.getOutputStream().write(bytes);
            return heard(read(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException hungUp) {
            // what came before is the answer
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static Heard heard(String answer) {
        var parts = answer.split("\r\n\r\n", 2);
        var status = parts[0].isEmpty() ? 0 : Integer.parseInt(parts[0].split(" ")[1]);
        return new Heard(status, parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Whichever thread asks: one of a pool may still have the configuration of the application before this. */
    private static int port() {
        return RestAssured.port;
    }
}
