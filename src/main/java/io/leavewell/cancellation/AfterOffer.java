package io.leavewell.cancellation;

import io.leavewell.reason.Reason;
import java.time.Instant;
import java.util.Optional;

/** The offer for someone who has cancelled, where a market allows one only then. */
final class AfterOffer {

    private AfterOffer() {}

    /** The one that stands for the reason given; none without a reason, and none once there is nothing to restore. */
    static Optional<Shown.Offered> of(Outcome outcome, Flow.Timing timing, Instant now) {
        if (timing != Flow.Timing.AFTER || !outcome.canBeUndone(now)) {
            return Optional.empty();
        }
        return reason(outcome).map(outcome.visit().shown().offers()::get).filter(offered -> !offered.changes()
                .isEmpty());
    }

    /** As clicked: a test visit leaves no statement. */
    private static Optional<Reason> reason(Outcome outcome) {
        return Click.of(outcome.visit()).stream()
                .filter(click -> click.act() == Click.Act.CANCEL)
                .findFirst()
                .map(click -> click.details().get("reason"))
                .flatMap(Reason::coded);
    }
}
