package io.leavewell.account;

import io.leavewell.web.Doorkeeper;
import io.leavewell.web.Role;
import io.leavewell.web.SigningKey;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    @ConfigProperty(name = "leavewell.account.second-factor-for-admins")
    boolean adminsNeedSecondFactor;

    @Override
    public Optional<Admission> admit(ContainerRequestContext request) {
        return cookie.in(request)
                .flatMap(token -> QuarkusTransaction.requiringNew().call(() -> OperatorSession.carrying(token)
                        .filter(session -> session.isOpen(clock.instant()))
                        .map(session -> admitted(session, request))));
    }

    private Admission admitted(OperatorSession session, ContainerRequestContext request) {
        session.seen(clock.instant());
        present.is(session);
        return new Admission(session.operator().actor(), csrf(session), detour(session, request));
    }

    private String csrf(OperatorSession session) {
        return Secret.encoded(key.sign("account form " + session.seed()));
    }

    /** Signing out is never in the way. */
    private Optional<String> detour(OperatorSession session, ContainerRequestContext request) {
        var isNeeded = adminsNeedSecondFactor
                && session.operator().role() == Role.ADMIN
                && !session.isStrong()
                && !request.getUriInfo().getPath().equals(SignOutResource.PATH);
        return isNeeded ? Optional.of(SecondFactorResource.PATH) : Optional.empty();
    }
}
