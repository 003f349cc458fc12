package io.leavewell.dunning.expiry;

import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.web.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A card on file that will be over when it is charged next after its end.
 *
 * @param chargeAt the first charge that it will not live to see
 */
record Expiring(PaymentMethod card, Subscription subscription, Instant chargeAt) {

    /** Who is charged much later has a new card by then, and would not think of this letter. */
    private static final int SOON_AFTER = 62;

    private static final Set<Status> CHARGED = Set.of(Status.ACTIVE, Status.TRIALING);

    /** Of those subscriptions that it pays for, the one that is charged first; empty if none is, soon after its end. */
    static Optional<Expiring> of(PaymentMethod card) {
        var isOnFile = PaymentMethod.of(card.customer()).filter(card::equals).isPresent();
        return isOnFile ? card.expiresOn().flatMap(end -> first(card, end)) : Optional.empty();
    }

    /** What that charge takes. */
    Money amount() {
        return subscription.priceAt(chargeAt);
    }

    private static Optional<Expiring> first(PaymentMethod card, LocalDate end) {
        var zone = card.customer().reads(Language.EN).zone();
        var over = end.plusDays(1).atStartOfDay(zone).toInstant();
        var late = end.plusDays(SOON_AFTER).atStartOfDay(zone).toInstant();
        return Subscription.ofAll(List.of(card.customer().id())).stream()
                .filter(one -> CHARGED.contains(one.status()) && !one.isLeaving())
                .map(one -> new Expiring(card, one, chargeAfter(over, one)))
                .filter(one -> one.chargeAt().isBefore(late) && one.amount().isPositive())
                .min(Comparator.comparing(Expiring::chargeAt));
    }

    private static Instant chargeAfter(Instant over, Subscription subscription) {
        var charge = subscription.turnsAt();
        while (charge.isBefore(over)) {
            charge = subscription.periodFrom(charge).end();
        }
        return charge;
    }
}
