package io.leavewell.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;

/** What becomes of cards on file; whoever waits for another card hears of it. */
@ApplicationScoped
public class Cards {

    @Inject
    Clock clock;

    @Inject
    Event<CardUpdated> updated;

    /** In place of those before. */
    @Transactional
    public PaymentMethod put(PaymentMethod method) {
        return told(method.replaceAt(clock.instant()));
    }

    /** The card network told the provider of a new last month. */
    @Transactional
    public PaymentMethod renewed(PaymentMethod method, YearMonth expires) {
        var known = PaymentMethod.<PaymentMethod>findById(method.id());
        known.renew(expires, clock.instant());
        return told(known);
    }

    private PaymentMethod told(PaymentMethod method) {
        updated.fire(new CardUpdated(method.customer().id(), method.id()));
        return method;
    }
}
