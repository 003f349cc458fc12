package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Effect;
import io.leavewell.billing.MoodyBilling.Mood;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-L7, T-L9: whatever billing does, the wish is kept, and nobody is told "done" before it is. */
@QuarkusTest
class MoodsTest extends Story {

    @Test
    void billing_is_down_and_bo_hears_recorded_first_and_done_later() {
        var bo = bo();
        billing.is(Mood.DOWN);
        var page = open(bo).press("Cancel my subscription");
        assertEquals("Your cancellation is recorded", page.heading());
        assertEquals("23 March 2026", page.fact("Access until"));
        leavers.later(Duration.ofSeconds(10));
        var letter = leavers.letters(bo).get(0);
        assertTrue(letter.startsWith("We have recorded your cancellation of Pro"), letter);
        assertTrue(letter.contains("has not confirmed it yet"), letter);
        assertEquals("Your cancellation is recorded", page.reload().heading());
        assertEquals(
                List.of("billing has not carried it out"),
                records.differences(bo).stream().limit(1).toList());

        billing.is(Mood.WORKS);
        leavers.later(Duration.ofMinutes(5));
        assertEquals("Your Pro plan is cancelled", page.reload().heading());
        assertTrue(leavers.letters(bo).get(0).startsWith("Done: Your Pro plan is cancelled"));
        assertEquals(List.of("cancellation.cancelled", "cancellation.carried_out"), records.letters(bo.customer()));
        assertEquals(List.of(), records.differences(bo));
    }

    @Test
    void billing_is_down_and_an_accepted_offer_is_recorded_and_then_confirmed() {
        var bo = bo();
        billing.is(Mood.DOWN);
        var page = open(bo).choose("too_expensive").press("Keep Pro at €14.50");
        assertTrue(page.text().contains("Your choice is recorded"), page.text());
        leavers.later(Duration.ofSeconds(10));
        var letter = leavers.letters(bo).get(0);
        assertTrue(letter.contains("we have recorded what you chose"), letter);
        assertFalse(letter.contains("Confirmed"), letter);
        billing.is(Mood.WORKS);
        leavers.later(Duration.ofMinutes(5));
        assertTrue(leavers.letters(bo).get(0).startsWith("Done: You keep Pro at €14.50"));
        assertEquals(List.of(), records.differences(bo));
    }

    @Test
    void billing_is_slow_and_bo_is_answered_before_it_is() throws InterruptedException {
        var bo = bo();
        billing.is(Mood.SLOW);
        var begun = System.nanoTime();
        var page = open(bo).press("Cancel my subscription");
        assertTrue(System.nanoTime() - begun < 2_900_000_000L, "nobody waits for the nap to end");
        assertEquals("Your cancellation is recorded", page.heading());
        for (var patience = 0; patience < 100 && !isDone(bo); patience++) {
            Thread.sleep(100);
        }
        assertEquals("Your Pro plan is cancelled", page.reload().heading());
        leavers.later(Duration.ofSeconds(5));
        assertEquals(List.of("cancellation.cancelled"), records.letters(bo.customer()), "one letter says it all");
        assertTrue(leavers.letters(bo).get(0).startsWith("Your Pro plan is cancelled"));
    }

    @Test
    void billing_refuses_and_a_person_hears_of_it_in_words() {
        var bo = bo();
        billing.is(Mood.REFUSES);
        var page = open(bo).press("Cancel my subscription");
        assertEquals("Your cancellation is recorded", page.heading());
        leavers.later(Duration.ofSeconds(10));
        var letter = records.teamLetter(LeavingLetter.ALARM, page.fact("Reference"));
        assertTrue(letter.startsWith("Leavewell needs a person: billing refused what a customer chose"), letter);

        billing.is(Mood.WORKS);
        leavers.later(Duration.ofMinutes(50));
        assertEquals("Your cancellation is recorded", page.reload().heading(), "it is never called done");
        assertTrue(leavers.letters(bo).stream().noneMatch(text -> text.startsWith("Done")));
        assertTrue(records.effects(bo).get(0).isStuck());
        assertTrue(records.evidence(bo).effects().get(0).error().orElseThrow().contains("will not do it"));
    }

    @Test
    void billing_forgets_to_answer_and_does_it_once() {
        var bo = bo("boat", "30.00 EUR");
        billing.is(Mood.FORGETS_TO_ANSWER);
        var page = open(bo).press("Cancel my subscription");
        assertEquals("Your cancellation is recorded", page.heading());
        billing.is(Mood.WORKS);
        leavers.later(Duration.ofMinutes(5));
        assertEquals("Your Boat plan is cancelled", page.reload().heading());
        assertEquals(List.of("2026-02-23 30.00 - 22.50"), records.invoices(bo));
        assertEquals(1, billing.asked(records.effects(bo).get(0).key()));
        assertEquals(List.of(), records.differences(bo));
    }

    private boolean isDone(Leavers.Person person) {
        return records.effects(person).stream().allMatch(Effect::isDone);
    }
}
