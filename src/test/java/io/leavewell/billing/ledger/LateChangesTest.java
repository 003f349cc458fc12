package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Reduction;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-L9: a change that reaches the books after renewals it should have prevented is made good. */
@QuarkusTest
class LateChangesTest {

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    @Inject
    Ledger ledger;

    UUID ada;
    Instant renewal;

    @BeforeEach
    void ada_agrees_to_something_before_her_renewal() {
        clock.set(TestClock.START);
        ada = people.subscribed("Ada", "29.00 EUR", Interval.MONTH);
        renewal = people.ask(ada, Subscription::wouldEndAt);
    }

    @Test
    void two_renewals_after_a_cancellation_are_given_back_in_full() {
        people.live(ada, "2027-02-01");
        people.change(ada, new Change.CancelAtPeriodEnd(renewal, Departure.VOLUNTARY));
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2026-12-23 to 2027-01-23: 29.00 - 29.00",
                        "2027-01-23 to 2027-02-23: 29.00 - 29.00"),
                people.invoices(ada));
        assertEquals(List.of("2026-11-23 NEW 348.00", "2026-12-23 CHURN -348.00"), people.movements(ada));
        assertEquals(renewal, people.ask(ada, found -> found.endedAt().orElseThrow()));
    }

    @Test
    void a_renewal_after_leaving_at_once_is_given_back_beside_the_promised_part() {
        var asked = Instant.parse("2026-12-08T15:00:00Z");
        people.live(ada, "2026-12-25");
        people.change(ada, new Change.CancelAtOnce(asked, Money.of("14.50", "EUR"), Departure.VOLUNTARY));
        assertEquals(
                List.of("2026-11-23 to 2026-12-23: 29.00 - 14.50", "2026-12-23 to 2027-01-23: 29.00 - 29.00"),
                people.invoices(ada));
        assertEquals("2026-12-08 CHURN -348.00", people.movements(ada).get(1));
    }

    @Test
    void renewals_at_full_price_give_the_discount_back() {
        people.live(ada, "2027-02-01");
        people.change(ada, halfPrice(3));
        people.live(ada, "2027-04-01");
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2026-12-23 to 2027-01-23: 29.00 - 14.50",
                        "2027-01-23 to 2027-02-23: 29.00 - 14.50",
                        "2027-02-23 to 2027-03-23: 14.50",
                        "2027-03-23 to 2027-04-23: 29.00"),
                people.invoices(ada));
        assertEquals("2027-01-23 CONTRACTION -174.00", people.movements(ada).get(1));
        assertEquals("2027-03-23 EXPANSION 174.00", people.movements(ada).get(2));
    }

    @Test
    void a_discount_that_is_over_already_is_given_back_and_moves_nothing() {
        people.live(ada, "2027-02-01");
        people.change(ada, halfPrice(1));
        assertEquals(
                "2026-12-23 to 2027-01-23: 29.00 - 14.50", people.invoices(ada).get(1));
        assertEquals("2027-01-23 to 2027-02-23: 29.00", people.invoices(ada).get(2));
        assertEquals(1, people.movements(ada).size());
    }

    @Test
    void a_renewal_at_the_start_of_a_pause_is_given_back_and_the_pause_begins_when_it_should_have() {
        people.live(ada, "2026-12-25");
        people.change(ada, pause(2));
        people.live(ada, "2027-03-01");
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2026-12-23 to 2027-01-23: 29.00 - 29.00",
                        "2027-02-23 to 2027-03-23: 29.00"),
                people.invoices(ada));
        assertEquals(
                List.of("2026-11-23 NEW 348.00", "2026-12-23 PAUSED -348.00", "2027-02-23 RESUMED 348.00"),
                people.movements(ada));
    }

    @Test
    void a_pause_that_is_over_already_is_given_back_and_not_begun() {
        people.live(ada, "2027-02-01");
        people.change(ada, pause(1));
        people.live(ada, "2027-02-24");
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2026-12-23 to 2027-01-23: 29.00 - 29.00",
                        "2027-01-23 to 2027-02-23: 29.00",
                        "2027-02-23 to 2027-03-23: 29.00"),
                people.invoices(ada));
        assertEquals(1, people.movements(ada).size());
    }

    @Test
    void the_first_charge_after_a_trial_that_was_cancelled_in_time_is_given_back() {
        var bo = people.onTrial(people.somebody("Bo"), "29.00 EUR", Interval.MONTH, renewal);
        people.live(bo, "2026-12-24");
        people.change(bo, new Change.CancelAtPeriodEnd(renewal, Departure.VOLUNTARY));
        assertEquals(List.of("2026-12-23 to 2027-01-23: 29.00 - 29.00"), people.invoices(bo));
    }

    @Test
    void the_same_key_twice_changes_nothing_the_second_time() {
        var key = UUID.randomUUID().toString();
        people.live(ada, "2026-12-25");
        for (var time = 0; time < 2; time++) {
            QuarkusTransaction.requiringNew().run(() -> ledger.carryOut(key, Subscription.findById(ada), halfPrice(3)));
            assertEquals(
                    "2026-12-23 to 2027-01-23: 29.00 - 14.50",
                    people.invoices(ada).get(1));
            assertEquals(2, people.movements(ada).size());
        }
    }

    private Change halfPrice(int months) {
        var half = new Reduction.Share(Percent.of("50"));
        return new Change.StartDiscount(half, Money.of("14.50", "EUR"), renewal, laterBy(months));
    }

    private Change pause(int months) {
        return new Change.Pause(renewal, laterBy(months));
    }

    private Instant laterBy(int months) {
        return people.ask(ada, found -> found.after(renewal, months));
    }
}
