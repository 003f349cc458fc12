package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Effect;
import io.leavewell.billing.MoodyBilling.Mood;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** T-L8: a cancellation can be taken back until it takes effect, once, from the page and from the letter. */
@QuarkusTest
class UndoTest extends Story {

    @Test
    void bo_takes_it_back_and_everything_is_as_it_was() {
        var bo = bo();
        open(bo).choose("too_expensive").press("Keep Pro at €14.50");
        var before = standing(bo);
        var done = open(bo).press("Cancel my subscription");
        var undone = done.press("Undo, keep my plan");
        assertEquals("Your Pro plan goes on", undone.heading());
        assertEquals("€14.50 on 23 March 2026", undone.fact("Next charge"));
        assertEquals(before, standing(bo));

        leavers.later(Duration.ofSeconds(5));
        assertEquals(
                List.of("cancellation.accepted", "cancellation.undone"),
                records.letters(bo.customer()),
                "a cancellation that was taken back at once is not confirmed any more");
        on("2026-04-24");
        assertEquals(List.of("2026-02-23 29.00", "2026-03-23 14.50", "2026-04-23 14.50"), records.invoices(bo));
        assertEquals(List.of(), records.differences(bo));
    }

    @Test
    void a_second_undo_changes_nothing() {
        var bo = bo();
        var done = open(bo).press("Cancel my subscription");
        done.press("Undo, keep my plan");
        var twice = done.press("Undo, keep my plan");
        assertEquals("Your Pro plan goes on", twice.heading());
        assertEquals(2, records.effects(bo).size());
        assertEquals(List.of(), records.differences(bo));
    }

    @Test
    void bo_takes_it_back_by_the_link_in_the_letter_which_cannot_cancel() {
        var bo = bo();
        open(bo).press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(5));
        var link = records.linkIn(records.letter(bo.customer(), LeavingLetter.CANCELLED));
        on("2026-03-20");
        var seen = browser.open(link);
        assertEquals("Your Pro plan is cancelled", seen.heading());
        assertEquals("Your Pro plan goes on", seen.press("Undo, keep my plan").heading());
        var tried = browser.post(link, List.of(Map.entry("act", "cancel")));
        assertEquals("Your Pro plan goes on", tried.heading());
        on("2026-03-24");
        assertEquals(List.of("2026-02-23 29.00", "2026-03-23 29.00"), records.invoices(bo));
    }

    @Test
    void after_the_end_there_is_no_way_back() {
        var bo = bo();
        var done = open(bo).press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(5));
        var link = records.linkIn(records.letter(bo.customer(), LeavingLetter.CANCELLED));
        leavers.at(Instant.parse("2026-03-23T11:59:59Z"));
        assertTrue(browser.open(link).html().contains("value=\"undo\""));
        leavers.at(Instant.parse("2026-03-23T12:00:00Z"));
        var late = browser.open(link);
        assertFalse(late.html().contains("value=\"undo\""));
        assertFalse(late.text().contains("You can undo"), late.text());
        assertEquals(
                done.heading(),
                browser.post(link, List.of(Map.entry("act", "undo"))).heading());
        leavers.see(bo, subscription -> assertTrue(subscription.isEnded()));
        assertEquals(1, records.effects(bo).size());
    }

    @Test
    void bo_takes_it_back_while_billing_is_still_down_and_both_are_done_in_order() {
        var bo = bo();
        billing.is(Mood.DOWN);
        var recorded = open(bo).press("Cancel my subscription");
        assertEquals("Your cancellation is recorded", recorded.heading());
        var undone = recorded.press("Undo, keep my plan");
        assertTrue(undone.text().contains("Your choice is recorded"), undone.text());
        leavers.later(Duration.ofSeconds(10));
        assertEquals(
                List.of(false, false),
                records.effects(bo).stream().map(Effect::isDone).toList());

        billing.is(Mood.WORKS);
        leavers.later(Duration.ofMinutes(5));
        var effects = records.effects(bo);
        assertEquals(List.of(true, true), effects.stream().map(Effect::isDone).toList());
        assertTrue(effects.get(1).change() instanceof Change.Restore);
        leavers.see(bo, subscription -> assertFalse(subscription.isLeaving()));
        assertEquals(List.of("cancellation.undone", "cancellation.carried_out"), records.letters(bo.customer()));
        assertEquals(List.of(), records.differences(bo));
    }

    @Test
    void bo_takes_it_back_on_a_page_opened_with_another_link() {
        var bo = bo();
        open(bo).press("Cancel my subscription");
        var elsewhere = open(bo).press("Undo, keep my plan");
        assertEquals("Your Pro plan goes on", elsewhere.heading());
        leavers.see(bo, subscription -> assertFalse(subscription.isLeaving()));
        assertEquals("Cancel your Pro plan?", open(bo).heading());
    }

    private List<Object> standing(Leavers.Person person) {
        var facts = new ArrayList<>();
        leavers.see(
                person,
                now -> facts.addAll(List.of(
                        now.status(),
                        now.period(),
                        now.endsAt(),
                        now.departure(),
                        now.discount(),
                        now.pause(),
                        now.next(),
                        now.turnsAt(),
                        now.terms().price())));
        return facts;
    }
}
