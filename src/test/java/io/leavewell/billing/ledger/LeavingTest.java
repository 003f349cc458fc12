package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeavingTest {

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    UUID ada;

    @BeforeEach
    void ada_pays_29_a_month() {
        clock.set(TestClock.START);
        ada = people.subscribed("Ada", "29.00 EUR", Interval.MONTH);
    }

    @Test
    void who_cancels_keeps_what_is_paid_and_is_lost_when_it_ends() {
        people.live(ada, "2026-12-01");
        cancel(ada);
        assertEquals(List.of("2026-11-23 NEW 348.00"), people.movements(ada));
        people.live(ada, "2027-06-01");
        assertEquals(List.of("2026-11-23 NEW 348.00", "2026-12-23 CHURN -348.00"), people.movements(ada));
        assertEquals(List.of("2026-11-23 to 2026-12-23: 29.00"), people.invoices(ada));
    }

    @Test
    void who_cancels_during_the_trial_is_never_charged_and_never_counted() {
        var bo = people.onTrial(
                people.somebody("Bo"),
                "29.00 EUR",
                Interval.MONTH,
                clock.instant().plus(Duration.ofDays(14)));
        cancel(bo);
        people.live(bo, "2027-06-01");
        assertEquals(Status.ENDED, people.ask(bo, Subscription::status));
        assertEquals(List.of(), people.movements(bo));
        assertEquals(List.of(), people.invoices(bo));
    }

    @Test
    void who_cancels_during_a_pause_is_lost_when_the_pause_would_end() {
        pause(ada, 2);
        people.live(ada, "2027-01-05");
        cancel(ada);
        people.live(ada, "2027-06-01");
        assertEquals(
                List.of("2026-11-23 NEW 348.00", "2026-12-23 PAUSED -348.00", "2027-02-23 CHURN 0.00"),
                people.movements(ada));
        assertEquals(1, people.invoices(ada).size());
    }

    @Test
    void who_cancels_before_an_agreed_pause_begins_leaves_without_pausing() {
        pause(ada, 2);
        cancel(ada);
        people.live(ada, "2027-06-01");
        assertEquals(List.of("2026-11-23 NEW 348.00", "2026-12-23 CHURN -348.00"), people.movements(ada));
    }

    @Test
    void who_cancels_with_an_open_invoice_owes_no_more_and_gets_nothing_back_that_was_not_paid() {
        QuarkusTransaction.requiringNew().run(() -> {
            Subscription.update("status = ?1 where id = ?2", Status.UNPAID, ada);
            Invoice.update("state = ?1, paidMinor = 0 where subscription.id = ?2", Invoice.State.OPEN, ada);
        });
        people.change(ada, new Change.CancelAtOnce(clock.instant(), Money.of("29.00", "EUR"), Departure.VOLUNTARY));
        assertEquals(List.of("2026-11-23 to 2026-12-23: 29.00"), people.invoices(ada));
        assertEquals(
                Invoice.State.VOID,
                people.ask(ada, found -> Invoice.latest(found).orElseThrow().state()));
        assertEquals("2026-11-23 CHURN -348.00", people.movements(ada).get(1));
    }

    @Test
    void who_leaves_at_once_gets_the_unused_part_back() {
        people.live(ada, "2026-12-03");
        var unused = people.ask(
                ada,
                found -> Invoice.covering(clock.instant(), found).orElseThrow().unusedAt(clock.instant()));
        people.change(ada, new Change.CancelAtOnce(clock.instant(), unused, Departure.VOLUNTARY));
        people.live(ada, "2027-06-01");
        assertEquals(List.of("2026-11-23 to 2026-12-23: 29.00 - 19.29"), people.invoices(ada));
        assertEquals("2026-12-03 CHURN -348.00", people.movements(ada).get(1));
        assertEquals(
                Departure.VOLUNTARY, people.ask(ada, found -> found.departure().orElseThrow()));
    }

    @Test
    void a_cancellation_taken_back_leaves_every_column_as_it_was() {
        pause(ada, 2);
        var before = columns(ada);
        cancel(ada);
        assertTrue(people.ask(ada, Subscription::isLeaving));
        people.change(ada, new Change.Restore());
        assertEquals(before, columns(ada));
    }

    @Test
    void the_first_of_two_subscriptions_to_end_is_contraction_and_the_last_is_churn() {
        var customer = people.somebody("Cy");
        var first = people.subscribed(customer, "10.00 EUR", Interval.MONTH);
        var second = people.subscribed(customer, "120.00 EUR", Interval.YEAR);
        assertEquals(List.of("2026-11-23 EXPANSION 120.00"), people.movements(second));
        cancel(first);
        cancel(second);
        people.live(first, "2027-12-24");
        people.live(second, "2027-12-24");
        assertEquals("2026-12-23 CONTRACTION -120.00", people.movements(first).get(1));
        assertEquals("2027-11-23 CHURN -120.00", people.movements(second).get(1));
    }

    @Test
    void who_comes_back_after_leaving_is_a_reactivation() {
        var bo = people.somebody("Bo");
        var first = people.subscribed(bo, "29.00 EUR", Interval.MONTH);
        cancel(first);
        people.live(first, "2027-01-01");
        var again = people.subscribed(bo, "29.00 EUR", Interval.MONTH);
        assertEquals(List.of("2027-01-01 REACTIVATION 348.00"), people.movements(again));
    }

    @Test
    void a_year_keeps_until_its_end() {
        var bo = people.subscribed("Bo", "290.00 EUR", Interval.YEAR);
        people.live(bo, "2027-03-01");
        cancel(bo);
        people.live(bo, "2028-03-01");
        assertEquals(List.of("2026-11-23 NEW 290.00", "2027-11-23 CHURN -290.00"), people.movements(bo));
    }

    @Test
    void what_has_ended_can_be_cancelled_again_but_not_changed() {
        cancel(ada);
        people.live(ada, "2027-01-01");
        var before = columns(ada);
        cancel(ada);
        for (var change : List.of(
                new Change.Restore(),
                new Change.Resume(),
                new Change.ExtendTrial(clock.instant().plusSeconds(60)))) {
            assertThrows(Billing.Refused.class, () -> people.change(ada, change));
        }
        assertEquals(before, columns(ada));
    }

    private void cancel(UUID subscription) {
        var end = people.ask(subscription, Subscription::wouldEndAt);
        people.change(subscription, new Change.CancelAtPeriodEnd(end, Departure.VOLUNTARY));
    }

    private void pause(UUID subscription, int months) {
        people.change(
                subscription,
                people.ask(
                        subscription,
                        found -> new Change.Pause(found.wouldEndAt(), found.after(found.wouldEndAt(), months))));
    }

    private String columns(UUID subscription) {
        return QuarkusTransaction.requiringNew().call(() -> (String) Subscription.getEntityManager()
                .createNativeQuery("select cast(to_jsonb(s) - 'version' as text) from subscription s where id = ?1")
                .setParameter(1, subscription)
                .getSingleResult());
    }
}
