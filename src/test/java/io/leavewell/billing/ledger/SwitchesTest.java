package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SwitchesTest {

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    UUID cy;
    String other;

    @BeforeEach
    void cy_pays_30_a_month_and_there_is_another_plan() {
        clock.set(TestClock.START);
        cy = people.subscribed("Cy", "30.00 EUR", Interval.MONTH);
        other = people.plan("other-" + UUID.randomUUID(), "12.00 EUR", Interval.MONTH)
                .code();
    }

    @Test
    void a_cheaper_plan_is_charged_from_the_next_renewal() {
        toOther(Interval.MONTH, "12.00", people.ask(cy, Subscription::wouldEndAt));
        people.live(cy, "2027-01-01");
        assertEquals(
                List.of("2026-11-23 to 2026-12-23: 30.00", "2026-12-23 to 2027-01-23: 12.00"), people.invoices(cy));
        assertEquals("2026-12-23 CONTRACTION -216.00", people.movements(cy).get(1));
        assertEquals(other, people.ask(cy, found -> found.terms().plan().code()));
    }

    @Test
    void a_switch_at_once_gives_back_the_unused_part_and_begins_a_whole_period() {
        people.live(cy, "2026-12-08");
        clock.set(Instant.parse("2026-12-08T15:00:00Z"));
        toOther(Interval.MONTH, "60.00", clock.instant());
        people.live(cy, "2027-02-01");
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 30.00 - 15.00",
                        "2026-12-08 to 2027-01-08: 60.00",
                        "2027-01-08 to 2027-02-08: 60.00"),
                people.invoices(cy));
        assertEquals("2026-12-08 EXPANSION 360.00", people.movements(cy).get(1));
    }

    @Test
    void from_a_month_to_a_year_a_whole_year_is_paid_for() {
        people.live(cy, "2027-02-01");
        toOther(Interval.YEAR, "300.00", people.ask(cy, Subscription::wouldEndAt));
        people.live(cy, "2028-03-01");
        assertEquals(
                List.of("2027-02-23 to 2028-02-23: 300.00", "2028-02-23 to 2029-02-23: 300.00"),
                people.invoices(cy).subList(3, 5));
        assertEquals("2027-02-23 CONTRACTION -60.00", people.movements(cy).get(1));
    }

    @Test
    void from_a_year_to_a_month_the_next_charge_comes_a_month_later() {
        var dee = people.subscribed("Dee", "290.00 EUR", Interval.YEAR);
        people.change(
                dee,
                new Change.SwitchPlan(
                        other, Interval.MONTH, Money.of("12.00", "EUR"), people.ask(dee, Subscription::wouldEndAt)));
        people.live(dee, "2027-12-24");
        assertEquals(
                List.of(
                        "2026-11-23 to 2027-11-23: 290.00",
                        "2027-11-23 to 2027-12-23: 12.00",
                        "2027-12-23 to 2028-01-23: 12.00"),
                people.invoices(dee));
    }

    @Test
    void a_switch_during_the_trial_charges_nothing_yet() {
        cy = people.onTrial(
                people.somebody("Cy"),
                "30.00 EUR",
                Interval.MONTH,
                clock.instant().plus(Duration.ofDays(14)));
        people.live(cy, "2026-11-30");
        toOther(Interval.MONTH, "12.00", clock.instant());
        assertEquals(List.of(), people.invoices(cy));
        people.live(cy, "2026-12-24");
        assertEquals(List.of("2026-12-07 to 2027-01-07: 12.00"), people.invoices(cy));
    }

    @Test
    void a_switch_during_a_pause_waits_for_its_end_or_the_early_return() {
        var end = people.ask(cy, Subscription::wouldEndAt);
        people.change(cy, new Change.Pause(end, end.plus(Duration.ofDays(90))));
        people.live(cy, "2027-01-10");
        toOther(Interval.MONTH, "12.00", clock.instant());
        assertEquals(1, people.invoices(cy).size());
        people.change(cy, new Change.Resume());
        assertEquals("2027-01-10 to 2027-02-10: 12.00", people.invoices(cy).get(1));
        assertEquals(other, people.ask(cy, found -> found.terms().plan().code()));
    }

    @Test
    void a_switch_that_comes_after_the_renewal_it_was_meant_for_is_made_good() {
        var renewal = people.ask(cy, Subscription::wouldEndAt);
        people.live(cy, "2026-12-25");
        toOther(Interval.MONTH, "12.00", renewal);
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 30.00",
                        "2026-12-23 to 2027-01-23: 12.00",
                        "2026-12-23 to 2027-01-23: 30.00 - 30.00"),
                people.invoices(cy));
        assertEquals("2026-12-23 CONTRACTION -216.00", people.movements(cy).get(1));
    }

    @Test
    void a_switch_to_an_unknown_plan_or_another_currency_is_refused_before_anything_is_given_back() {
        people.live(cy, "2026-12-08");
        var at = clock.instant();
        var nowhere = new Change.SwitchPlan("nowhere", Interval.MONTH, Money.of("12.00", "EUR"), at);
        var dollars = new Change.SwitchPlan(other, Interval.MONTH, Money.of("12.00", "USD"), at);
        assertThrows(Billing.Refused.class, () -> people.change(cy, nowhere));
        assertThrows(Billing.Refused.class, () -> people.change(cy, dollars));
        assertEquals(List.of("2026-11-23 to 2026-12-23: 30.00"), people.invoices(cy));
    }

    private void toOther(Interval interval, String price, Instant at) {
        people.change(cy, new Change.SwitchPlan(other, interval, Money.of(price, "EUR"), at));
    }
}
