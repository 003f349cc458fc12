package io.leavewell.dunning;

import io.leavewell.billing.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Knows what happens next in a recovery: letters and the pay page say the same, because both ask here. */
@ApplicationScoped
public class Prospects {

    @Inject
    Planning planning;

    @Inject
    Clock clock;

    /**
     * What happens if nobody does anything.
     *
     * @param nextTry when the card is charged again
     * @param isTrying whether that is being done just now
     * @param finishAt when it ends, or has ended, or goes on again after a pause
     */
    public record Prospect(Optional<Instant> nextTry, boolean isTrying, Instant finishAt, Finish finish) {}

    public Prospect of(Recovery recovery) {
        var next = nextTry(recovery);
        var now = clock.instant();
        return new Prospect(
                next, next.filter(due -> !due.isAfter(now)).isPresent(), finishAt(recovery), finish(recovery));
    }

    private static Optional<Instant> nextTry(Recovery recovery) {
        return recovery.nextTry().or(() -> Step.waiting(recovery, Step.Kind.RETRY).stream()
                .findFirst()
                .map(Step::dueAt));
    }

    private Instant finishAt(Recovery recovery) {
        var subscription = recovery.subscription();
        return Step.waiting(recovery, Step.Kind.FINISH).stream()
                .findFirst()
                .map(Step::dueAt)
                .or(subscription::endsAt)
                .or(() -> subscription.pause().map(Change.Pause::resumesAt))
                .orElseGet(() -> planning.timetable(recovery).finish().due());
    }

    private Finish finish(Recovery recovery) {
        return recovery.finish()
                .orElseGet(() -> planning.timetable(recovery).campaign().finish(recovery.subscribed()));
    }
}
