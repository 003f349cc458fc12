package io.leavewell.cancellation;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Effect;
import io.leavewell.mail.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether all places that speak of an outcome say the same: what was chosen, evidence, billing, letter (T-L7). */
@ApplicationScoped
class Reconciliation {

    /**
     * One outcome, looked up everywhere.
     *
     * @param differences in words; empty if everything agrees
     */
    record Line(String reference, String kind, List<String> differences) {
        boolean agrees() {
            return differences.isEmpty();
        }
    }

    @Inject
    Billing billing;

    @Inject
    Clock clock;

    Line of(Outcome outcome) {
        var checks = outcome.visit().isTest()
                ? Stream.<Optional<String>>empty()
                : Stream.of(
                        shown(outcome),
                        clicked(outcome),
                        handedOver(outcome),
                        carriedOut(outcome),
                        standing(outcome),
                        written(outcome));
        return new Line(
                outcome.reference(),
                kind(outcome),
                checks.flatMap(Optional::stream).toList());
    }

    /** An accepted offer is, to the cent and the second, one that the page showed. */
    private static Optional<String> shown(Outcome outcome) {
        return outcome.offer()
                .filter(offer -> outcome.visit()
                        .shown()
                        .offered(offer)
                        .filter(offered ->
                                offered.changes().contains(outcome.change().orElse(null)))
                        .isEmpty())
                .map(offer -> "accepted " + offer + ", which the page did not show so");
    }

    private static Optional<String> clicked(Outcome outcome) {
        var act =
                switch (outcome.kind()) {
                    case CANCELLED -> Click.Act.CANCEL;
                    case ACCEPTED -> Click.Act.ACCEPT;
                    case KEPT -> Click.Act.KEEP;
                };
        var clicks = Click.of(outcome.visit());
        var times = clicks.stream().filter(click -> click.act() == act).count();
        var undone = clicks.stream().anyMatch(click -> click.act() == Click.Act.UNDO);
        return times == 1 && undone == outcome.isUndone()
                ? Optional.empty()
                : Optional.of("evidence has " + times + " clicks of " + act + " and undone=" + undone);
    }

    /** What billing is asked for is what was chosen, and its undoing if there was one. */
    private static Optional<String> handedOver(Outcome outcome) {
        var changes = Effect.about(outcome.id()).stream().map(Effect::change).toList();
        var chosen = outcome.change().map(changes::contains).orElse(changes.isEmpty());
        var restored = !changes.isEmpty() && changes.get(changes.size() - 1) instanceof Change.Restore;
        return chosen && restored == outcome.isUndone()
                ? Optional.empty()
                : Optional.of("billing was asked for something else: " + changes);
    }

    private Optional<String> carriedOut(Outcome outcome) {
        var effects = Effect.about(outcome.id());
        if (effects.stream().anyMatch(effect -> !effect.isDone())) {
            return Optional.of("billing has not carried it out");
        }
        return effects.stream()
                .filter(effect -> effect.byHand().isEmpty())
                .filter(effect -> billing.receipt(effect.key())
                        .filter(receipt -> receipt.change().equals(effect.change()))
                        .isEmpty())
                .findFirst()
                .map(effect -> "the provider's books do not have " + effect.key() + " as " + effect.change());
    }

    /** The subscription is as promised, as far as neither the calendar nor a later choice has moved on. */
    private Optional<String> standing(Outcome outcome) {
        return outcome.change()
                .filter(change -> !outcome.isUndone() && isLatest(outcome) && !isReplaced(change, outcome))
                .filter(change -> !Fulfilment.of(change, outcome.subscription(), clock.instant()))
                .map(change -> "the subscription is not as promised: " + change);
    }

    /** Whether nothing was chosen later for the same subscription. */
    private static boolean isLatest(Outcome outcome) {
        var later = "subscription = ?1 and change is not null and visit.test = false and id > ?2";
        return Outcome.count(later, outcome.subscription(), outcome.id()) == 0;
    }

    /** What the plan costs may have been agreed anew without a visit, such as by a change of prices. */
    private static boolean isReplaced(Change chosen, Outcome outcome) {
        return chosen instanceof Change.SwitchPlan
                && Effect.about(outcome.id()).stream()
                        .flatMap(effect -> effect.later().stream())
                        .map(Effect::change)
                        .anyMatch(Change.SwitchPlan.class::isInstance);
    }

    private static Optional<String> written(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.KEPT
                || outcome.subscription().customer().email().isEmpty()) {
            return Optional.empty();
        }
        var told = Letter.about(outcome.id()).stream().anyMatch(letter -> LetterCheck.tells(letter, outcome));
        return told ? Optional.empty() : Optional.of("no letter tells it");
    }

    private static String kind(Outcome outcome) {
        return outcome.isUndone() ? "UNDONE" : outcome.kind().name();
    }
}
