package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import java.time.Instant;

/** Whether a subscription stands as a change promised, as far as that can still be seen at a moment. */
final class Fulfilment {

    private Fulfilment() {}

    static boolean of(Change change, Subscription subscription, Instant now) {
        if (change instanceof Change.CancelAtOnce leaving) {
            return subscription.isEnded() && hasRefunded(leaving, subscription);
        } else if (subscription.isEnded()) {
            return true;
        } else if (change instanceof Change.CancelAtPeriodEnd leaving) {
            return subscription.endsAt().filter(leaving.endsAt()::equals).isPresent();
        } else if (change instanceof Change.StartDiscount discount) {
            return isOver(discount.until(), now)
                    || subscription.discount().filter(discount::equals).isPresent();
        } else if (change instanceof Change.Pause pause) {
            return isOver(pause.resumesAt(), now)
                    || subscription.pause().filter(pause::equals).isPresent();
        } else if (change instanceof Change.SwitchPlan move) {
            return subscription.next().filter(move::equals).isPresent() || isOn(move, subscription.terms());
        }
        return !(change instanceof Change.ExtendTrial longer)
                || isOver(longer.until(), now)
                || subscription.turnsAt().equals(longer.until());
    }

    private static boolean hasRefunded(Change.CancelAtOnce leaving, Subscription subscription) {
        var refunded = Invoice.of(subscription).stream()
                .mapToLong(invoice -> invoice.refunded().minor())
                .sum();
        return refunded >= leaving.refund().minor();
    }

    private static boolean isOn(Change.SwitchPlan move, Terms terms) {
        return terms.plan().code().equals(move.plan())
                && terms.interval() == move.interval()
                && terms.price().equals(move.price());
    }

    private static boolean isOver(Instant end, Instant now) {
        return !end.isAfter(now);
    }
}
