package io.leavewell.billing;

import io.leavewell.billing.MoodyBilling.Mood;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Begins with Ada's cancellation, which billing has refused. */
abstract class StuckStory {

    @Inject
    Effects effects;

    @Inject
    StuckEffects stuck;

    @Inject
    MoodyBilling billing;

    @Inject
    Subscribers people;

    @Inject
    Worker worker;

    @Inject
    News news;

    UUID ada;
    UUID wish;
    String cancelling;

    @BeforeEach
    void adas_cancellation_is_refused() {
        ada = people.subscribed("Ada", "29.00 EUR", Interval.MONTH);
        wish = UUID.randomUUID();
        billing.is(Mood.REFUSES);
        cancelling = recorded("cancel");
        effects.tryNow(UUID.fromString(cancelling));
        billing.is(Mood.WORKS);
    }

    @AfterEach
    void billing_works_again() {
        billing.is(Mood.WORKS);
    }

    void giveUp() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        effects.stuck(new Effects.Ref(UUID.fromString(cancelling)), new Billing.Unavailable("days")));
    }

    String recorded(String act) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = Subscription.<Subscription>findById(ada);
            var change = act.equals("cancel")
                    ? new Change.CancelAtPeriodEnd(found.wouldEndAt(), Departure.VOLUNTARY)
                    : new Change.Restore();
            return effects.record(wish, wish + "/" + act, found, change).id().toString();
        });
    }

    Effect effect() {
        return QuarkusTransaction.requiringNew().call(() -> Effect.findById(UUID.fromString(cancelling)));
    }

    int asked(String act) {
        return billing.asked(wish + "/" + act);
    }
}
