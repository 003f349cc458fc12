package io.leavewell.dunning.expiry;

import io.leavewell.billing.Cards;
import io.leavewell.billing.Interval;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** People of Berlin whose cards expire on 31 December 2026. */
@ApplicationScoped
public class CardOwners {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @Inject
    Subscribers people;

    @Inject
    Cards cards;

    @Inject
    Expiries expiries;

    @Inject
    Worker worker;

    /** Charged for 29 euros now and once an interval. */
    public UUID subscribed(Interval interval, boolean heldOut) {
        var subscription = people.subscribed("Cy", "29.00 EUR", interval);
        while (Expiries.isHeldOut(
                        people.ask(subscription, found -> found.customer().id()), 10)
                != heldOut) {
            subscription = people.subscribed("Cy", "29.00 EUR", interval);
        }
        put(subscription, DECEMBER);
        return subscription;
    }

    /** Another card takes the place of theirs. */
    public void put(UUID subscription, YearMonth expires) {
        var customer = people.ask(subscription, Subscription::customer);
        QuarkusTransaction.requiringNew()
                .run(() -> cards.put(new PaymentMethod(customer, "Visa", "4242", expires, SandboxCard.WORKS.name())));
    }

    /** The card network says that their card works for longer. */
    public void renew(UUID subscription, YearMonth expires) {
        QuarkusTransaction.requiringNew().run(() -> cards.renewed(cardOf(subscription), expires));
    }

    /** Time passes for one of them; letters that are due go to all. */
    public void live(UUID subscription, String moment) {
        people.live(subscription, Instant.parse(moment));
        expiries.run();
    }

    public void act() {
        worker.runDue();
    }

    private PaymentMethod cardOf(UUID subscription) {
        return PaymentMethod.of(people.ask(subscription, Subscription::customer))
                .orElseThrow();
    }
}
