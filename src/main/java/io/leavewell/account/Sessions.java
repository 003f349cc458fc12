package io.leavewell.account;

import io.leavewell.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Ends sessions, in the caller's transaction. */
@ApplicationScoped
class Sessions {

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** @return how many there were */
    int endAll(Operator operator) {
        return endAllBut(null, operator);
    }

    /** @param kept the id of the one that stays, such as the one that asks; null for none */
    int endAllBut(UUID kept, Operator operator) {
        var others = OperatorSession.openOf(operator, clock.instant()).stream()
                .filter(session -> !session.id().equals(kept))
                .toList();
        others.forEach(this::end);
        return others.size();
    }

    void end(OperatorSession session) {
        session.end(current.get().id(), clock.instant());
    }
}
