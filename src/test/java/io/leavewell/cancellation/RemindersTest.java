package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** T-L5, T-M5: whoever stayed for a lower price or a pause hears of its end seven days before, if it still matters. */
@QuarkusTest
class RemindersTest extends Story {

    @Test
    void bo_hears_a_week_before_the_full_price_returns() {
        var bo = bo();
        open(bo).choose("too_expensive").press("Keep Pro at €14.50");
        on("2026-06-15");
        assertFalse(records.letters(bo.customer()).contains("cancellation.reminder"));
        on("2026-06-16");
        var letter = records.letter(bo.customer(), LeavingLetter.REMINDER);
        assertTrue(letter.startsWith("From 23 June 2026 your Pro plan costs €29.00 again"), letter);
        assertEquals(
                "Cancel your Pro plan?", browser.open(records.linkIn(letter)).heading());
    }

    @Test
    void dee_hears_a_week_before_her_pause_ends_and_on_the_friday_before_if_that_is_a_saturday() {
        var dee = bo();
        open(dee).choose("low_usage").write("option-low_usage", "2").press("Pause my plan");
        on("2026-05-14");
        assertFalse(records.letters(dee.customer()).contains("cancellation.reminder"));
        on("2026-05-15");
        var letter = records.letter(dee.customer(), LeavingLetter.REMINDER);
        assertTrue(letter.startsWith("Your Pro plan goes on from 23 May 2026"), letter);
        assertTrue(letter.contains("€29.00"), letter);
    }

    @Test
    void cy_who_left_meanwhile_is_not_reminded() {
        var cy = bo();
        open(cy).choose("too_expensive").press("Keep Pro at €14.50");
        on("2026-06-10");
        open(cy).press("Cancel my subscription");
        on("2026-06-17");
        assertFalse(records.letters(cy.customer()).contains("cancellation.reminder"));
        assertEquals(java.util.List.of(), records.differences(cy));
    }
}
