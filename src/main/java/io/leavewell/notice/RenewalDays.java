package io.leavewell.notice;

import io.leavewell.billing.Change;
import io.leavewell.billing.Subscription;
import java.time.Instant;

/** On which renewals of one subscription another price can begin. */
record RenewalDays(Subscription subscription, PriceTerms terms) {

    /** The first one for which it is meant: as long as a discount runs, the price is as it was promised (T-L7). */
    Instant first() {
        var from = subscription
                .discount()
                .map(Change.StartDiscount::until)
                .filter(terms.from(subscription.zone())::isBefore)
                .orElse(terms.from(subscription.zone()));
        var renewal = nextCharge();
        while (renewal.isBefore(from)) {
            renewal = following(renewal);
        }
        return renewal;
    }

    /**
     * The first one of which somebody is told early enough.
     *
     * @param told when they are or were told
     * @param after it must still be to come
     */
    Instant kept(Instant told, Instant after) {
        var renewal = first();
        while (!terms.lead().isKept(told, renewal, subscription.zone()) || !renewal.isAfter(after)) {
            renewal = following(renewal);
        }
        return renewal;
    }

    /** A pause moves it. */
    private Instant nextCharge() {
        var turn = subscription.wouldEndAt();
        return subscription.pausesAt(turn)
                ? subscription.pause().map(Change.Pause::resumesAt).orElse(turn)
                : turn;
    }

    private Instant following(Instant renewal) {
        return subscription.periodFrom(renewal).end();
    }
}
