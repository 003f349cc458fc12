package io.leavewell.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.SentMail;
import io.quarkus.mailer.runtime.MailerSupport;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import java.time.Duration;
import java.util.Set;

/** A way to the mail server for one letter at a time. All that is opened for it belongs to this verticle, and ends with it. */
class Line extends AbstractVerticle {

    private final Instance<Client> clients;
    private Client client;

    Line(Instance<Client> clients) {
        this.clients = clients;
    }

    @Override
    public void start() {
        client = clients.get();
    }

    @Override
    public void stop() {
        clients.destroy(client);
    }

    /** From any other thread the mail client may miss the greeting of a quick server, and then waits for ever. */
    void send(Mail mail, Duration patience) {
        client.reactiveMailerFromName(Mailers.DEFAULT_MAILER_NAME)
                .send(mail)
                .runSubscriptionOn(sending -> context.runOnContext(now -> sending.run()))
                .await()
                .atMost(patience);
    }

    /** Whatever goes on there: a server that wakes up later is not told the rest of the letter. */
    Future<Void> cut() {
        return vertx.undeploy(deploymentID());
    }

    /** As it is configured, but one for each line. */
    @Dependent
    @Typed(Client.class)
    static class Client extends Mailers {
        Client(
                Vertx vertx,
                io.vertx.mutiny.core.Vertx mutiny,
                MailersRuntimeConfig config,
                LaunchMode mode,
                TlsConfigurationRegistry tls,
                Event<SentMail> news) {
            super(vertx, mutiny, config, mode, new MailerSupport(true, Set.of()), tls, news);
        }
    }
}
