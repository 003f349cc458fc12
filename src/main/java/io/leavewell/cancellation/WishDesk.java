package io.leavewell.cancellation;

import io.leavewell.audit.Audit;
import io.leavewell.billing.Effect;
import io.leavewell.billing.Subscription;
import io.leavewell.survey.Answer;
import io.leavewell.task.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where operators decide on wishes from the plain form that nobody confirmed (T-L6); in the caller's transaction. */
@ApplicationScoped
class WishDesk {

    @Inject
    Relaying relaying;

    @Inject
    Leaving leaving;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Cancels as the customer would have, from the moment at which the wish was received.
     *
     * @return the effect to be tried once this is committed
     */
    Optional<UUID> confirm(Wish wish, Subscription subscription, String note) {
        wish.from(subscription.customer());
        var visit = relaying.open(subscription, wish.visit(subscription), Relay.How.FORM, note);
        subscription.hold();
        var outcome = leaving.cancel(visit, Answer.of("", Optional.empty(), ""));
        wish.confirm(clock.instant());
        settle(wish, RelayAct.CONFIRMED, Map.of("visit", visit.id(), "outcome", outcome.id()));
        return Effect.openAbout(outcome.id());
    }

    void dismiss(Wish wish, String note) {
        wish.dismiss(note, clock.instant());
        settle(wish, RelayAct.DISMISSED, null);
    }

    private void settle(Wish wish, RelayAct act, Object what) {
        audit.note(act, act.kind(), wish.id().toString(), null, what);
        Task.known("wish", wish.reference()).ifPresent(task -> task.close(act.code(), clock.instant()));
    }
}
