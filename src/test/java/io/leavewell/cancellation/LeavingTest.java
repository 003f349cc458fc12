package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.leavewell.money.Money;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-L2, T-L7, T-L8, T-L9: whoever leaves leaves as the page said, from wherever they stand, and is charged no more. */
@QuarkusTest
class LeavingTest extends Story {

    private static final Instant NEXT = Instant.parse("2026-03-23T12:00:00Z");

    @Test
    void bo_uses_what_he_paid_for_and_is_charged_no_more() {
        var bo = bo();
        var page = open(bo);
        assertEquals("23 March 2026", page.fact("Access until"));
        var done = page.choose("goal_achieved").press("Cancel my subscription");
        var leaving = new Change.CancelAtPeriodEnd(NEXT, Departure.POSITIVE);
        records.agree(bo, done, leaving, "2 March 2026", "12:00", "23 March 2026", "nothing");
        assertTrue(done.text().contains("Your projects: kept for 90 days"));
        assertTrue(done.text().contains("You can undo this until 23 March 2026"));

        on("2026-06-01");
        assertEquals(List.of("2026-02-23 29.00"), records.invoices(bo));
        assertEquals(List.of("NEW 2026-02-23 348.00", "CHURN 2026-03-23 -348.00"), records.movements(bo));
        assertEquals(List.of(), records.differences(bo));
    }

    @Test
    void cy_on_a_plan_that_ends_at_once_knows_the_refund_and_that_there_is_no_undo_before_he_clicks() {
        var cy = bo("boat", "30.00 EUR");
        var page = open(cy);
        assertEquals("at once, when you cancel; it cannot be undone", page.fact("It ends"));
        assertTrue(page.fact("You get back").startsWith("€22.50, the unused part"), page.fact("You get back"));

        clock.advance(Duration.ofMinutes(30));
        var done = page.press("Cancel my subscription");
        assertEquals("Your Boat plan is cancelled", done.heading());
        assertFalse(done.html().contains("value=\"undo\""), "no undo where there is none");
        var ended = new Change.CancelAtOnce(
                MONDAY.plus(Duration.ofMinutes(30)), Money.of("22.50", "EUR"), Departure.VOLUNTARY);
        records.agree(cy, done, ended, "€22.50", "2 March 2026");
        assertEquals(List.of("2026-02-23 30.00 - 22.50"), records.invoices(cy));
        leavers.see(cy, subscription -> assertTrue(subscription.isEnded()));

        var undone = browser.post(done.url(), List.of(java.util.Map.entry("act", "undo")));
        assertEquals("Your Boat plan is cancelled", undone.heading());
    }

    @Test
    void cy_whose_page_stood_open_across_a_renewal_gets_the_unused_part_of_the_new_charge() {
        var cy = bo("boat", "30.00 EUR");
        leavers.at(Instant.parse("2026-03-23T11:30:00Z"));
        var page = open(cy);
        assertTrue(page.fact("You get back").startsWith("€0.02"), page.fact("You get back"));
        leavers.at(NEXT.plus(Duration.ofMinutes(5)));
        var done = page.press("Cancel my subscription");
        assertEquals("€30.00", done.fact("You get back"));
        assertEquals(List.of("2026-02-23 30.00", "2026-03-23 30.00 - 30.00"), records.invoices(cy));
    }

    @Test
    void gil_leaves_during_his_trial_and_never_pays() {
        var trial = new Period(MONDAY, MONDAY.plus(Duration.ofDays(7)));
        var gil = leavers.trialing(
                leavers.identity("Gil", "en", "IE", "Europe/Dublin"), "pro", "29.00 EUR", Interval.MONTH, trial);
        var page = open(gil);
        assertEquals("9 March 2026", page.fact("Trial until"));
        var done = page.press("Cancel my subscription");
        var leaving = new Change.CancelAtPeriodEnd(trial.end(), Departure.VOLUNTARY);
        records.agree(gil, done, leaving, "9 March 2026");
        on("2026-04-01");
        assertEquals(List.of(), records.invoices(gil));
        leavers.see(gil, subscription -> assertTrue(subscription.isEnded()));
    }

    @Test
    void dee_leaves_while_paused_and_is_not_charged_when_the_pause_would_have_ended() {
        var dee = bo();
        open(dee).choose("low_usage").press("Pause my plan");
        on("2026-04-01");
        var page = open(dee);
        assertEquals("23 April 2026", page.fact("Paused until"));
        assertEquals("", page.offer("too_expensive"), "no second save in quiet months");
        page.press("Cancel my subscription");
        on("2026-05-01");
        assertEquals(List.of("2026-02-23 29.00"), records.invoices(dee));
        assertEquals(List.of(), records.differences(dee));
    }

    @Test
    void dee_who_keeps_her_plan_before_a_pause_is_told_the_charge_after_it() {
        var dee = bo();
        open(dee).choose("low_usage").press("Pause my plan");
        var kept = open(dee).press("Keep my plan");
        assertEquals("€29.00 on 23 April 2026", kept.fact("Next charge"));
    }

    @Test
    void una_sees_what_is_still_to_pay_and_can_leave_all_the_same() {
        var una = bo();
        unpaid(una);
        var page = open(una);
        assertEquals("€29.00", page.fact("Still to pay"));
        assertEquals("", page.offer("too_expensive"), "no discount while something is owed");
        var done = page.press("Cancel my subscription");
        assertEquals("23 March 2026", done.fact("Access until"));

        var statement = done.follow("Statement of what you paid");
        assertEquals("€0.00", statement.fact("Total paid"));
        assertEquals("€29.00", statement.fact("Still to pay"));
        assertEquals(
                "€0.00 Still to pay €29.00",
                statement.document().select("td.end").text());
    }

    @Test
    void cy_finds_payment_and_refund_on_his_statement() {
        var cy = bo("boat", "30.00 EUR");
        var statement = open(cy).press("Cancel my subscription").follow("Statement of what you paid");
        assertEquals(200, statement.status());
        assertEquals(
                "€30.00 Refunded €22.50", statement.document().select("td.end").text());
        assertEquals("€7.50", statement.fact("Total paid"));
        assertEquals("€0.00", statement.fact("Still to pay"));
    }

    @Test
    void whoever_has_left_already_sees_that_and_is_not_asked_again() {
        var bo = bo();
        var reference = open(bo).press("Cancel my subscription").fact("Reference");
        var again = open(bo);
        assertEquals("Your Pro plan is cancelled", again.heading());
        assertEquals(reference, again.fact("Reference"));
        on("2026-04-01");
        assertEquals("Your Pro plan is cancelled", open(bo).heading());
        assertFalse(open(bo).html().contains("value=\"undo\""), "after the end there is nothing to take back");
    }

    @Test
    void whoever_was_ended_by_the_host_sees_that_too() {
        var bo = bo();
        leavers.see(bo, subscription -> subscription.leaveAt(NEXT, Departure.INVOLUNTARY));
        assertEquals("23 March 2026", open(bo).fact("Access until"));
        on("2026-04-01");
        assertEquals("23 March 2026", open(bo).fact("Ended"));
    }

    private void unpaid(Leavers.Person person) {
        records.sql("update subscription set status = 'UNPAID' where external_id = ?1", person.subscription());
        records.sql(
                "update invoice set state = 'OPEN', paid_minor = 0 where subscription_id ="
                        + " (select id from subscription where external_id = ?1)",
                person.subscription());
    }
}
