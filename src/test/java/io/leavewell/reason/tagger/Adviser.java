package io.leavewell.reason.tagger;

import io.leavewell.outgoing.Host;
import io.leavewell.web.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model elsewhere, on loopback: answers as it is told, in the protocol or out of it, and remembers what it was asked. */
final class Adviser implements AutoCloseable {

    static final String PRICE = """
            {"reasons": [{"code": "too_expensive", "confidence": 0.9, "evidence": ["the blue door"]}]}""";

    private final Host host = new Host();

    Adviser() throws IOException {}

    /** What the engineer has set. */
    record Set(
            Optional<String> url,
            Optional<String> model,
            Optional<String> key,
            double below,
            int perDay,
            Duration timeout)
            implements OpinionSettings {

        Set perDay(int most) {
            return new Set(url, model, key, below, most, timeout);
        }

        Set without(String what) {
            return new Set(
                    url.filter(kept -> !what.equals("url")),
                    model.filter(kept -> !what.equals("model")),
                    key.filter(kept -> !what.equals("key")),
                    below,
                    perDay,
                    timeout);
        }
    }

    Set settings() {
        var url = host.url("localhost", "/v1/").toString();
        return new Set(
                Optional.of(url), Optional.of("gpt"), Optional.of("hush-key"), .4, 1000, Duration.ofMillis(1500));
    }

    /** What the model says, as the protocol wraps it. */
    static String chat(String said) {
        return Json.write(Map.of(
                "object",
                "chat.completion",
                "choices",
                List.of(Map.of("index", 0, "message", Map.of("role", "assistant", "content", said)))));
    }

    Adviser saying(String said) {
        return answering(200, chat(said));
    }

    Adviser answering(int status, String body) {
        var octets = body.getBytes(StandardCharsets.UTF_8);
        host.answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, octets.length);
            exchange.getResponseBody().write(octets);
        });
        return this;
    }

    /** Begins at once and goes on letter by letter. */
    Adviser dripping() {
        host.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (var drop = 0; drop < 100; drop++) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    List<Host.Visit> asked() {
        return host.visits();
    }

    @Override
    public void close() {
        host.close();
    }
}
