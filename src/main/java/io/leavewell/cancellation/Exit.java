package io.leavewell.cancellation;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import java.time.Instant;

/** How a subscription would end if its customer left now. */
final class Exit {

    private Exit() {}

    /** At the end of what was paid, or at once with the unused part given back: as the flow says, or else the plan. */
    static Change of(Subscription subscription, Flow.Ending ending, Departure why, Instant now) {
        return isAtOnce(ending, subscription.terms().plan())
                ? new Change.CancelAtOnce(now, unused(subscription, now), why)
                : new Change.CancelAtPeriodEnd(subscription.wouldEndAt(), why);
    }

    /**
     * What is carried out for a wish received at {@code received}. What the page showed holds, unless the subscription
     * has been renewed since; even then nothing is charged after the wish.
     */
    static Change promised(Change shown, Subscription subscription, Departure why, Instant received) {
        var renewedSince = subscription.period().start().isAfter(received);
        if (shown instanceof Change.CancelAtOnce atOnce) {
            var chargedSince = subscription.period().start().isAfter(atOnce.at());
            var refund = renewedSince || chargedSince ? unused(subscription, received) : atOnce.refund();
            return new Change.CancelAtOnce(received, refund, why);
        }
        return new Change.CancelAtPeriodEnd(
                renewedSince ? subscription.period().start() : subscription.wouldEndAt(), why);
    }

    static boolean isAtOnce(Flow.Ending ending, Plan plan) {
        return switch (ending) {
            case PER_PLAN -> plan.endsAtOnce();
            case AT_END -> false;
            case AT_ONCE -> true;
        };
    }

    private static Money unused(Subscription subscription, Instant moment) {
        return Invoice.covering(moment, subscription)
                .map(invoice -> invoice.unusedAt(moment))
                .orElse(Money.zero(subscription.terms().price().currency()));
    }
}
