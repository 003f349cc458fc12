package io.leavewell.billing.ledger;

import io.leavewell.billing.Departure;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import io.leavewell.customer.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Whoever is erased is charged no more: their subscriptions end with what is paid for, and nobody asks for the rest. */
@ApplicationScoped
class LastPeriods {

    @Inject
    Tidings tidings;

    @Inject
    Clock clock;

    void erased(@Observes Erased person) {
        Subscription.ofAll(List.of(person.customer())).stream()
                .map(Subscription::hold)
                .filter(subscription -> !subscription.isEnded())
                .forEach(this::runOut);
    }

    private void runOut(Subscription subscription) {
        var dues = new Dues(subscription, clock.instant(), tidings);
        Invoice.openOf(subscription).forEach(dues::writeOff);
        if (!subscription.isLeaving()) {
            dues.leave(subscription.wouldEndAt(), Departure.VOLUNTARY);
        }
    }
}
