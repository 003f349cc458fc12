package io.leavewell.outgoing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;

/** The host product's own web server, on loopback: answers as it is told and remembers who called. */
public final class Host implements AutoCloseable {

    public record Visit(String path, Headers headers, String body) {}

    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final List<Visit> visits = Collections.synchronizedList(new ArrayList<>());

    public Host() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::welcome);
        server.start();
    }

    /** One status for each call to come; after the last it is 204. */
    public Host answering(int... statuses) {
        for (int status : statuses) answering(exchange -> exchange.sendResponseHeaders(status, -1));
        return this;
    }

    public Host answering(Answer answer) {
        answers.add(answer);
        return this;
    }

    public List<Visit> visits() {
        return List.copyOf(visits);
    }

    public URI url(String name, String path) {
        return URI.create("http://" + name + ":" + server.getAddress().getPort() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void welcome(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes());
            visits.add(new Visit(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
            Answer answer = answers.poll();
            if (answer == null) exchange.sendResponseHeaders(204, -1);
            else answer.to(exchange);
        }
    }
}
