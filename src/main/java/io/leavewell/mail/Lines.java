package io.leavewell.mail;

import io.quarkus.mailer.Mail;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The lines to the mail server: one that brought a letter brings the next, and one on which anything failed is cut. */
@ApplicationScoped
class Lines {

    private final Deque<Line> free = new ConcurrentLinkedDeque<>();

    @Inject
    Vertx vertx;

    @Inject
    Instance<Line.Client> clients;

    @ConfigProperty(name = "quarkus.mailer.timeout")
    Duration patience;

    void send(Mail mail) {
        var line = Optional.ofNullable(free.poll()).orElseGet(this::open);
        try {
            line.send(mail, patience);
            free.push(line);
        } catch (RuntimeException failure) {
            line.cut();
            throw failure;
        }
    }

    @PreDestroy
    void close() {
        free.forEach(line -> await(line.cut()));
    }

    private Line open() {
        var line = new Line(clients);
        await(vertx.deployVerticle(line));
        return line;
    }

    private static void await(Future<?> done) {
        done.toCompletionStage().toCompletableFuture().join();
    }
}
