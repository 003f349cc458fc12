package io.leavewell.account;

import io.leavewell.audit.Audit;
import io.leavewell.web.CurrentActor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets in who has proved who they are: a new session under a new id, whatever the browser showed before. */
@ApplicationScoped
class Entrance {

    private static final Logger LOG = Logger.getLogger(Entrance.class);

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentVertxRequest current;

    @Inject
    CurrentActor actor;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** How somebody came in, as the audit says it. */
    enum Way {
        PASSWORD,
        CODE,
        RECOVERY_CODE,
        COMPANY,
        SET_UP,
        INVITATION,
        RESET;

        boolean isStrong() {
            return this == CODE || this == RECOVERY_CODE || this == COMPANY;
        }
    }

    /** @return the cookie that the answer must carry */
    @Transactional
    NewCookie open(Operator known, Way way, boolean kept) {
        var now = clock.instant();
        var operator = Operator.of(known.id()).orElseThrow();
        endFormer(operator);
        var token = Secret.fresh();
        var session = new OperatorSession(
                token, operator, new OperatorSession.Start(BrowserWords.of(userAgent()), kept, way.isStrong(), now));
        session.persist();
        operator.arrive(now);
        actor.is(operator.actor());
        audit.note(PeopleAct.SIGNED_IN, "operator", operator.id().toString(), null, Map.of("by", way));
        LOG.infof("Operator %s signed in", operator.id());
        return cookie.with(token, kept);
    }

    /** Whoever's session this browser still showed. */
    private void endFormer(Operator by) {
        Optional.ofNullable(current.getCurrent().request().getCookie(cookie.name()))
                .flatMap(shown -> OperatorSession.carrying(shown.getValue()))
                .ifPresent(session -> session.end(by.id(), clock.instant()));
    }

    private String userAgent() {
        return current.getCurrent().request().getHeader("User-Agent");
    }
}
