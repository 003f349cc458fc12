package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Effects;
import io.leavewell.offer.Redemption;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import io.leavewell.survey.Answer;
import io.leavewell.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * The acts that end a visit, each in one transaction: the answer, the outcome, the evidence, the letter and the effect
 * are kept together or not at all. The caller holds the subscription; whoever comes second sees what the first one did.
 */
@ApplicationScoped
class Leaving {

    @Inject
    Effects effects;

    @Inject
    LeavingLetters letters;

    @Inject
    AskingLater asking;

    @Inject
    OutcomeCall callback;

    @Inject
    Flows flows;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Outcome cancel(Visit visit, Answer answer) {
        return Outcome.ending(visit).orElseGet(() -> {
            var subscription = visit.subscription();
            var why = answer.reason().map(Reason::departure).orElse(Departure.VOLUNTARY);
            var received = Wish.receivedFor(visit).orElse(clock.instant());
            var change = Exit.promised(visit.shown().leave(), subscription, why, received);
            var outcome = settle(new Outcome(Outcome.Kind.CANCELLED, visit, received).promising(change), answer);
            carryOut(outcome, "cancel", change);
            letters.cancelled(outcome);
            asking.cancelled(outcome, answer);
            return outcome;
        });
    }

    Outcome keep(Visit visit, Answer answer) {
        return Outcome.ending(visit).orElseGet(() -> {
            var outcome = settle(new Outcome(Outcome.Kind.KEPT, visit, clock.instant()), answer);
            callback.tell(outcome);
            return outcome;
        });
    }

    Outcome accept(Visit visit, Shown.Offered offered, Change chosen, Answer answer) {
        return Outcome.ending(visit).orElseGet(() -> {
            var outcome = new Outcome(Outcome.Kind.ACCEPTED, visit, clock.instant());
            settle(outcome.by(offered.offer()).promising(chosen), answer);
            redeem(outcome, chosen);
            return outcome;
        });
    }

    /** An offer taken after the cancellation was recorded: the cancellation goes, the offer comes. */
    void acceptAfterwards(Outcome cancelled, Shown.Offered offered, Change chosen) {
        carryOut(cancelled, "restore", new Change.Restore());
        cancelled.turnInto(offered.offer(), chosen);
        Statement.allAbout(cancelled.id())
                .forEach(statement -> statement.ledTo(cancelled.kind().name()));
        Click.record(cancelled.visit(), Click.Act.ACCEPT, clock.instant(), relayed(Map.of("offer", offered.offer())));
        redeem(cancelled, chosen);
    }

    void undo(Outcome outcome) {
        outcome.undo(clock.instant());
        Statement.allAbout(outcome.id()).forEach(statement -> statement.ledTo("UNDONE"));
        Click.record(outcome.visit(), Click.Act.UNDO, clock.instant(), relayed(Map.of()));
        carryOut(outcome, "restore", new Change.Restore());
        letters.undone(outcome);
    }

    private Outcome settle(Outcome outcome, Answer answer) {
        var visit = outcome.visit();
        outcome.persist();
        if (!visit.isTest()) {
            var said = asked(visit, answer).in(visit.language());
            Statement.record(said, outcome.id(), visit.subscription(), clock.instant())
                    .through(visit.relay().isPresent() ? Channel.RELAYED : Channel.EXIT_SURVEY)
                    .ledTo(outcome.kind().name());
        }
        Click.record(visit, act(outcome), clock.instant(), details(outcome, answer));
        return outcome;
    }

    /** The flow is read only for those who picked a detail, so that a broken one keeps nobody from just cancelling. */
    private Answer asked(Visit visit, Answer answer) {
        return answer.detail().isEmpty()
                ? answer
                : answer.to(flows.version(visit.flow()).survey());
    }

    private void redeem(Outcome outcome, Change chosen) {
        var offer = flows.version(outcome.visit().flow()).offer(outcome.offer().orElseThrow());
        if (!outcome.visit().isTest()) {
            offer.ifPresent(taken -> Redemption.record(outcome.id(), outcome.subscription(), taken, clock.instant()));
        }
        carryOut(outcome, "accept", chosen);
        letters.accepted(outcome);
    }

    /** Afterwards, an operator may act for a customer who came themselves. */
    private Map<String, String> relayed(Map<String, String> details) {
        var actor = current.get();
        var all = new HashMap<>(details);
        if (actor.isOperator()) {
            all.put("relayed_by", actor.name());
        }
        return all;
    }

    private void carryOut(Outcome outcome, String act, Change change) {
        if (!outcome.visit().isTest()) {
            effects.record(outcome.id(), outcome.id() + "/" + act, outcome.subscription(), change);
        }
    }

    private static Click.Act act(Outcome outcome) {
        return switch (outcome.kind()) {
            case CANCELLED -> Click.Act.CANCEL;
            case ACCEPTED -> Click.Act.ACCEPT;
            case KEPT -> Click.Act.KEEP;
        };
    }

    private static Map<String, String> details(Outcome outcome, Answer answer) {
        var reason = answer.reason().map(Reason::code).orElse("none");
        return outcome.offer()
                .map(offer -> Map.of("reason", reason, "offer", offer))
                .orElse(Map.of("reason", reason));
    }
}
