package io.leavewell.account;

import io.leavewell.web.Doorkeeper;
import io.leavewell.web.SigningKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.Optional;

/** Knows operators by the session that their browser shows. */
@ApplicationScoped
class Porter implements Doorkeeper {

    @Inject
    SessionCookie cookie;

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    @Inject
    Present present;

    @Override
    public Optional<Admission> admit(ContainerRequestContext request) {
        return cookie.in(request)
                .flatMap(token -> QuarkusTransaction.requiringNew().call(() -> OperatorSession.carrying(token)
                        .filter(session -> session.isOpen(clock.instant()))
                        .map(this::admitted)));
    }

    private Admission admitted(OperatorSession session) {
        session.seen(clock.instant());
        present.is(session);
        return new Admission(session.operator().actor(), csrf(session), Optional.empty());
    }

    private String csrf(OperatorSession session) {
        return Secret.encoded(key.sign("account form " + session.seed()));
    }
}
