package io.leavewell.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of all tests: takes letters over a real socket and lets a story read them. */
@ApplicationScoped
public class Postbox {

    private final StubbornServer server;

    Postbox(@ConfigProperty(name = "quarkus.mailer.port") int port) {
        server = new StubbornServer(port);
    }

    /** All that arrived for an address, in the order of their arrival. */
    public List<ReceivedMail> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .map(ReceivedMail::new)
                .filter(mail -> mail.header("To").contains(address))
                .toList();
    }

    /** The one mail that arrived for an address. */
    public ReceivedMail onlyTo(String address) {
        var mails = to(address);
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails to " + address);
        }
        return mails.get(0);
    }

    /** As a mail server does that knows us by another password. */
    public void letsNobodyIn(boolean isSo) {
        server.refuseAll(isSo ? "535 5.7.8 Authentication failed" : null);
    }

    /** Refuses the next recipient with this answer, such as {@code 451 come back later}. */
    public void refuseNext(String answer) {
        server.refuseNext(answer);
    }

    int conversations() {
        return server.conversations();
    }

    void open(@Observes StartupEvent start) {
        server.start();
    }

    void close(@Observes ShutdownEvent end) {
        server.stop();
    }
}
