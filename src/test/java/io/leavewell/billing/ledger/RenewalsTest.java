package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RenewalsTest {

    @Inject
    Renewals renewals;

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    UUID ada;
    UUID bo;
    UUID cy;

    @BeforeEach
    void three_people_pay_29_a_month_and_nobody_else_is_due() {
        QuarkusTransaction.requiringNew().run(() -> Subscription.update("dueAt = null where dueAt is not null"));
        clock.set(TestClock.START);
        ada = people.subscribed("Ada", "29.00 EUR", Interval.MONTH);
        bo = people.subscribed("Bo", "29.00 EUR", Interval.MONTH);
        cy = people.subscribed("Cy", "29.00 EUR", Interval.MONTH);
    }

    @AfterEach
    void nobody_stays_broken() {
        writeDiscount(bo, "null");
    }

    @Test
    void several_missed_periods_are_caught_up_in_their_order() {
        clock.set(Instant.parse("2027-02-24T09:00:00Z"));
        renewals.run();
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2026-12-23 to 2027-01-23: 29.00",
                        "2027-01-23 to 2027-02-23: 29.00",
                        "2027-02-23 to 2027-03-23: 29.00"),
                people.invoices(ada));
        renewals.run();
        assertEquals(4, people.invoices(ada).size());
    }

    @Test
    void whoever_owes_an_invoice_is_not_charged_for_the_next_period_on_top() {
        QuarkusTransaction.requiringNew()
                .run(() -> Subscription.update("status = ?1 where id = ?2", Status.UNPAID, bo));
        clock.set(Instant.parse("2026-12-24T09:00:00Z"));
        renewals.run();
        assertEquals(List.of(2, 1, 2), List.of(invoices(ada), invoices(bo), invoices(cy)));
    }

    @Test
    void one_that_cannot_go_on_stops_nobody_and_is_tried_again_an_hour_later() {
        clock.set(Instant.parse("2026-12-24T09:00:00Z"));
        writeDiscount(bo, "'{}'");
        renewals.run();
        assertEquals(List.of(2, 1, 2), List.of(invoices(ada), invoices(bo), invoices(cy)));

        writeDiscount(bo, "null");
        clock.advance(Duration.ofMinutes(59));
        renewals.run();
        assertEquals(1, invoices(bo));
        clock.advance(Duration.ofMinutes(1));
        renewals.run();
        assertEquals(2, invoices(bo));
        assertEquals("2026-12-23 to 2027-01-23: 29.00", people.invoices(bo).get(1));
    }

    @Test
    void what_somebody_else_works_on_is_left_to_them() {
        clock.set(Instant.parse("2026-12-24T09:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> {
            Subscription.locked(ada);
            renewals.run();
        });
        assertEquals(List.of(1, 2, 2), List.of(invoices(ada), invoices(bo), invoices(cy)));
        renewals.run();
        assertEquals(2, invoices(ada));
    }

    @Test
    void two_runs_at_once_charge_everybody_once() throws Exception {
        clock.set(Instant.parse("2027-01-24T09:00:00Z"));
        var other = new Thread(renewals::run);
        other.start();
        renewals.run();
        other.join();
        renewals.run();
        assertEquals(List.of(3, 3, 3), List.of(invoices(ada), invoices(bo), invoices(cy)));
    }

    @Test
    void a_night_that_is_an_hour_short_renews_everybody() {
        clock.set(Instant.parse("2027-02-28T01:30:00Z"));
        var dee = people.subscribed("Dee", "29.00 EUR", Interval.MONTH);
        clock.set(Instant.parse("2027-03-28T01:29:59Z"));
        renewals.run();
        assertEquals(1, invoices(dee));
        clock.advance(Duration.ofSeconds(1));
        renewals.run();
        assertEquals(2, invoices(dee));
        assertEquals(Instant.parse("2027-04-28T00:30:00Z"), people.ask(dee, found -> found.period()
                .end()));
    }

    private static int invoices(UUID subscription) {
        return QuarkusTransaction.requiringNew().call(() -> (int) Invoice.count("subscription.id = ?1", subscription));
    }

    /** An empty discount, such as only a mistake of ours could write, cannot even be read. */
    private static void writeDiscount(UUID subscription, String json) {
        QuarkusTransaction.requiringNew().run(() -> Subscription.getEntityManager()
                .createNativeQuery("update subscription set discount = cast(" + json + " as jsonb) where id = ?1")
                .setParameter(1, subscription)
                .executeUpdate());
    }
}
