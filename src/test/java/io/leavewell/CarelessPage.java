package io.leavewell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A page as nobody should write one: it repeats whatever it is told, and a second one goes wherever it is sent. */
final class CarelessPage implements AutoCloseable {

    private static final Pattern VALUE = Pattern.compile("(?:name|to)=([^&]*)");

    private final HttpServer server;

    CarelessPage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::greet);
        server.createContext("/go", this::go);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void greet(HttpExchange visit) throws IOException {
        var page = """
                <!doctype html><html lang="en"><head><title>Careless</title></head><body><h1>Hello %s</h1>
                <form><label>Name <input name="name"></label><button>Greet</button></form>
                <a href="/go?to=/">Home</a></body></html>""".formatted(told(visit));
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        visit.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        visit.sendResponseHeaders(200, bytes.length);
        visit.getResponseBody().write(bytes);
        visit.close();
    }

    private void go(HttpExchange visit) throws IOException {
        visit.getResponseHeaders().add("Location", told(visit).replaceAll("[\\r\\n]", ""));
        visit.sendResponseHeaders(302, -1);
        visit.close();
    }

    private static String told(HttpExchange visit) {
        var query = visit.getRequestURI().getRawQuery();
        var value = VALUE.matcher(query == null ? "" : query);
        return value.find() ? URLDecoder.decode(value.group(1), StandardCharsets.UTF_8) : "";
    }
}
