package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.offer.Redemption;
import io.leavewell.offer.Selection;
import io.leavewell.reason.Reason;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** T-L3: a deadline or a number is real: past it, nobody is made the offer; whoever was shown it in time may take it. */
@QuarkusTest
class LimitedOffersTest extends Story {

    private static final String HALF = "\"percent\": 50, \"months\": 3";

    @Test
    void after_its_last_day_an_offer_is_made_to_nobody_and_the_next_one_is() {
        publishing(HALF, HALF + ", \"limit\": {\"until\": \"2026-03-03\"}");
        leavers.at(Instant.parse("2026-03-03T23:59:00Z"));
        var seen = open(bo());
        assertTrue(seen.offer("too_expensive").contains("€14.50"), "on the last day");
        leavers.at(Instant.parse("2026-03-04T00:01:00Z"));
        var cy = bo();
        var page = open(cy);
        assertTrue(page.offer("too_expensive").contains("Pay €290.00 for a year"), page.offer("too_expensive"));
        page.press("Keep my plan");
        assertEquals(
                List.of(new Selection.Refusal("half", "within_limit")),
                records.evidence(cy).shown().refused().get(Reason.TOO_EXPENSIVE));
        assertEquals(
                "You keep Pro at €14.50",
                seen.choose("too_expensive").press("Keep Pro at €14.50").heading(),
                "what was shown holds");
    }

    @Test
    void after_it_was_taken_so_often_an_offer_is_made_to_nobody() {
        var taken = leavers.in(() -> Redemption.counts(List.of("half", "pause")).getOrDefault("half", 0L));
        publishing(HALF, HALF + ", \"limit\": {\"most\": " + (taken + 2) + "}");
        open(bo()).choose("too_expensive").press("Keep Pro at €14.50");
        open(bo()).choose("low_usage").press("Pause my plan");
        assertTrue(open(bo()).offer("too_expensive").contains("€14.50"), "one is left");
        open(bo()).choose("too_expensive").press("Keep Pro at €14.50");
        assertFalse(open(bo()).offer("too_expensive").contains("€14.50"), "none is left");
        assertEquals(Map.of("half", taken + 2), leavers.in(() -> Redemption.counts(List.of("half", "no-such-offer"))));
    }

    @Test
    void a_discount_below_the_floor_makes_room_for_the_next_offer() {
        publishing("\"quiet_months\": 6,", "\"quiet_months\": 6, \"floors\": {\"EUR\": 14.51},");
        assertTrue(open(bo()).offer("too_expensive").contains("Pay €290.00 for a year"));
        publishing("\"quiet_months\": 6,", "\"quiet_months\": 6, \"floors\": {\"EUR\": 14.50, \"USD\": 20},");
        assertTrue(open(bo()).offer("too_expensive").contains("€14.50"));
    }
}
