package io.leavewell.cancellation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** The buttons of the outcome page: undo, and the offer that comes after; whatever else is sent shows the outcome. */
@ApplicationScoped
class Afterwards {

    @Inject
    Leaving leaving;

    @Inject
    Flows flows;

    @Inject
    Clock clock;

    Step step(Outcome outcome, Submission submission) {
        return switch (submission.act()) {
            case UNDO -> undo(outcome);
            case SEE -> see(outcome);
            case ACCEPT -> accept(outcome, submission);
            default -> Step.to(outcome);
        };
    }

    private Step undo(Outcome outcome) {
        if (outcome.canBeUndone(clock.instant())) {
            leaving.undo(outcome);
        }
        return Step.to(outcome);
    }

    private Step see(Outcome outcome) {
        var visit = outcome.visit();
        return AfterOffer.of(outcome, flows.timing(visit), clock.instant())
                .map(offered -> {
                    Click.record(visit, Click.Act.SEE_OFFER, clock.instant(), Map.of("offer", offered.offer()));
                    return Step.to(outcome).withOffer();
                })
                .orElseGet(() -> Step.to(outcome));
    }

    private Step accept(Outcome outcome, Submission submission) {
        AfterOffer.of(outcome, flows.timing(outcome.visit()), clock.instant())
                .filter(offered ->
                        submission.offer().filter(offered.offer()::equals).isPresent())
                .ifPresent(offered -> offered.option(submission.option())
                        .ifPresent(change -> leaving.acceptAfterwards(outcome, offered, change)));
        return Step.to(outcome);
    }
}
