package io.leavewell.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Says on the console, and so in the log, how the first admin gets in, as long as there is none: by a link that is new at
 * each start. No password exists before somebody chooses one; the sample company brings people of its own.
 */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    @Inject
    Tickets tickets;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.demo")
    boolean demo;

    void greet(@ObservesAsync HttpServerStart listening) {
        if (!demo) {
            link().ifPresent(url ->
                    LOG.warnf("Nobody can sign in yet. Make the first admin here, once:%n%n    %s%n", url));
        }
    }

    /** A new one, which ends those before; empty as soon as anybody has been let in. */
    Optional<String> link() {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!Operator.isNobody()) {
                return Optional.empty();
            }
            Ticket.endAll(Ticket.Kind.SET_UP, clock.instant());
            return Optional.of(tickets.url(tickets.issue(Ticket.Kind.SET_UP, null)));
        });
    }
}
