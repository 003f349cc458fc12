package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt.Origin;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Reduction;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can still be agreed with somebody who owes the running month. */
@QuarkusTest
class UnpaidChangesTest {

    private static final Instant RENEWAL = Instant.parse("2026-12-23T15:00:00Z");
    private static final Instant NEXT = Instant.parse("2027-01-23T15:00:00Z");
    private static final Money NOTHING = Money.of("0.00", "EUR");

    @Inject
    Subscribers people;

    @Inject
    Payers payers;

    @Inject
    TestClock clock;

    UUID cy;

    @BeforeEach
    void cy_owes_since_two_days_before_christmas() {
        clock.set(TestClock.START);
        cy = payers.paying("Cy", SandboxCard.HARD);
        people.live(cy, "2027-01-08");
        payers.heard(cy);
    }

    @Test
    void who_leaves_at_once_owes_nothing_more() {
        people.change(cy, new Change.CancelAtOnce(clock.instant(), NOTHING, Departure.VOLUNTARY));
        assertEquals(List.of("PAID 29.00", "VOID 0.00"), payers.states(cy));
        assertEquals(List.of("closed", "stopped"), payers.heard(cy));
        assertEquals("2027-01-08 CHURN -348.00", people.movements(cy).get(1));
    }

    @Test
    void who_is_cut_off_is_given_up_and_keeps_what_was_promised_back() {
        payers.transfers(cy, "10.00");
        payers.heard(cy);
        people.change(cy, new Change.CancelAtOnce(clock.instant(), NOTHING, Departure.INVOLUNTARY));
        assertEquals(List.of("PAID 29.00", "UNCOLLECTIBLE 10.00"), payers.states(cy));
        assertEquals(List.of("closed", "stopped"), payers.heard(cy));
        assertEquals(
                Departure.INVOLUNTARY, people.ask(cy, found -> found.departure().orElseThrow()));
    }

    @Test
    void who_paid_a_part_and_leaves_gets_back_what_was_promised_and_owes_nothing() {
        payers.transfers(cy, "10.00");
        people.change(cy, new Change.CancelAtOnce(clock.instant(), Money.of("4.50", "EUR"), Departure.VOLUNTARY));
        assertEquals(
                "2026-12-23 to 2027-01-23: 29.00 - 4.50", people.invoices(cy).get(1));
        assertEquals(List.of("PAID 29.00", "PAID 10.00"), payers.states(cy));
    }

    @Test
    void who_leaves_at_the_end_may_still_pay_and_is_not_charged_again() {
        people.change(cy, new Change.CancelAtPeriodEnd(NEXT, Departure.VOLUNTARY));
        assertEquals(List.of("stopped"), payers.heard(cy));
        assertEquals(1, payers.open(cy).size());
        people.live(cy, "2027-03-01");
        assertEquals(Status.ENDED, people.ask(cy, Subscription::status));
        assertEquals("2027-01-23 CHURN -348.00", people.movements(cy).get(1));
        payers.puts(cy, SandboxCard.WORKS);
        assertTrue(payers.pays(cy, Origin.PAY_PAGE).succeeded());
        assertEquals(List.of("PAID 29.00", "PAID 29.00"), payers.states(cy));
        assertEquals(Status.ENDED, people.ask(cy, Subscription::status));
    }

    @Test
    void who_is_cut_off_at_the_end_is_given_up_then() {
        people.change(cy, new Change.CancelAtPeriodEnd(NEXT, Departure.INVOLUNTARY));
        assertEquals(1, payers.open(cy).size());
        people.live(cy, "2027-03-01");
        assertEquals(List.of("PAID 29.00", "UNCOLLECTIBLE 0.00"), payers.states(cy));
    }

    @Test
    void a_cancellation_that_comes_after_the_failed_renewal_takes_its_invoice_away() {
        people.change(cy, new Change.CancelAtPeriodEnd(RENEWAL, Departure.VOLUNTARY));
        assertEquals(List.of("PAID 29.00", "VOID 0.00"), payers.states(cy));
        assertEquals("2026-12-23 CHURN -348.00", people.movements(cy).get(1));
    }

    @Test
    void a_cancellation_taken_back_leaves_the_invoice_owed() {
        people.change(cy, new Change.CancelAtPeriodEnd(NEXT, Departure.VOLUNTARY));
        people.change(cy, new Change.Restore());
        people.change(cy, new Change.Resume());
        people.live(cy, "2027-03-01");
        assertEquals(Status.UNPAID, people.ask(cy, Subscription::status));
        assertEquals(List.of("PAID 29.00", "OPEN 0.00"), payers.states(cy));
    }

    @Test
    void a_pause_begins_at_once_and_what_was_paid_of_the_month_is_given_back() {
        payers.transfers(cy, "10.00");
        payers.heard(cy);
        people.change(cy, new Change.Pause(NEXT, Instant.parse("2027-03-23T15:00:00Z")));
        assertEquals(List.of("closed", "stopped"), payers.heard(cy));
        assertEquals(List.of("PAID 29.00", "VOID 10.00"), payers.states(cy));
        assertEquals(
                "2026-12-23 to 2027-01-23: 29.00 - 10.00", people.invoices(cy).get(1));
        assertEquals("2027-01-08 PAUSED -348.00", people.movements(cy).get(1));
        payers.puts(cy, SandboxCard.WORKS);
        people.live(cy, "2027-03-24");
        assertEquals("2027-03-23 RESUMED 348.00", people.movements(cy).get(2));
    }

    @Test
    void a_pause_from_the_unpaid_renewal_begins_there() {
        people.change(cy, new Change.Pause(RENEWAL, Instant.parse("2027-03-23T15:00:00Z")));
        assertEquals("2026-12-23 PAUSED -348.00", people.movements(cy).get(1));
        people.change(cy, new Change.Resume());
        assertEquals(Status.UNPAID, people.ask(cy, Subscription::status), "the card still fails");
        assertEquals(2, people.movements(cy).size());
    }

    @Test
    void another_plan_in_mid_month_is_charged_and_of_the_old_one_only_the_used_part_is_owed() {
        var other = people.plan("o-" + UUID.randomUUID(), "58.00 EUR", Interval.MONTH)
                .code();
        payers.puts(cy, SandboxCard.WORKS);
        people.change(cy, new Change.SwitchPlan(other, Interval.MONTH, Money.of("58.00", "EUR"), clock.instant()));
        assertEquals(List.of("PAID 29.00", "OPEN 0.00", "PAID 58.00"), payers.states(cy));
        assertEquals("15.01", payers.open(cy).get(0).owed().amount().toString());
        assertEquals(Status.UNPAID, people.ask(cy, Subscription::status));
        payers.pays(cy, Origin.PAY_PAGE);
        assertEquals(Status.ACTIVE, people.ask(cy, Subscription::status));
        assertEquals("2027-01-08 EXPANSION 348.00", people.movements(cy).get(1));
    }

    @Test
    void a_discount_that_comes_late_makes_less_of_it_owed() {
        var half = new Reduction.Share(Percent.of("50"));
        people.change(cy, new Change.StartDiscount(half, Money.of("14.50", "EUR"), RENEWAL, NEXT));
        assertEquals("14.50", payers.open(cy).get(0).owed().amount().toString());
        assertEquals("2026-12-23 CONTRACTION -174.00", people.movements(cy).get(1));
        payers.transfers(cy, "14.50");
        assertEquals(Status.ACTIVE, people.ask(cy, Subscription::status));
    }
}
