package io.leavewell.offer;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Months;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What is agreed with a customer at one moment, as far as offers depend on it: read from a subscription as it is, or put
 * together from what is known of one as it was.
 *
 * @param plan the code of the plan
 * @param price before discounts
 * @param discountedUntil the end of the latest discount
 * @param changes whether a pause or another plan is agreed, running or to come
 * @param nextCharge when something is charged next, if nothing else is agreed
 * @param months on which days the months of the subscription turn
 */
public record Agreement(
        String plan,
        Interval interval,
        Money price,
        Status status,
        Optional<Instant> discountedUntil,
        boolean changes,
        Instant nextCharge,
        Months months) {

    public static Agreement of(Subscription subscription) {
        var terms = subscription.terms();
        return new Agreement(
                terms.plan().code(),
                terms.interval(),
                terms.price(),
                subscription.status(),
                subscription.discount().map(Change.StartDiscount::until),
                subscription.pause().isPresent() || subscription.next().isPresent(),
                subscription.wouldEndAt(),
                subscription.months());
    }

    boolean isDiscountedAt(Instant now) {
        return discountedUntil.filter(end -> end.isAfter(now)).isPresent();
    }

    /** That many months after the next charge. */
    Instant afterNextCharge(int many) {
        return months.after(nextCharge, many);
    }
}
