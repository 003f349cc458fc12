package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Effect;
import io.leavewell.billing.Interval;
import io.leavewell.reason.Statement;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-L4: a market decides when offers may be made: beside the cancel button, only after it and when asked for, or never. */
@QuarkusTest
class TimingTest extends Story {

    private static final String EVERYWHERE = "\"offers\": \"with\"";
    private static final String MARKETS = "\"markets\": {}";

    @Test
    void where_offers_come_after_bo_is_asked_first_and_then_shown_one() {
        publishing(EVERYWHERE, "\"offers\": \"after\"");
        var bo = bo();
        var page = open(bo);
        assertTrue(page.document().select(".offer").isEmpty(), "nothing is offered before");
        var forged =
                browser.post(page.url(), List.of(Map.entry("reason", "too_expensive"), Map.entry("accept", "half")));
        assertEquals(400, forged.status());

        var left = page.choose("too_expensive").press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", left.heading());
        assertTrue(left.text().contains("Would you like to see it?"), left.text());
        assertFalse(left.text().contains("€14.50"), "not before he says yes");

        var shown = left.press("Show me the offer");
        assertTrue(shown.text().contains("Pay €14.50 instead of €29.00 for 3 months"), shown.text());
        leavers.see(bo, subscription -> assertTrue(subscription.isLeaving(), "the cancellation stands"));

        var taken = shown.press("Keep Pro at €14.50");
        assertEquals("You keep Pro at €14.50", taken.heading());
        leavers.see(bo, subscription -> assertFalse(subscription.isLeaving()));
        assertEquals(
                List.of(true, true, true),
                records.effects(bo).stream().map(Effect::isDone).toList());
        leavers.later(Duration.ofSeconds(5));
        assertEquals(List.of("cancellation.accepted"), records.letters(bo.customer()));
        assertEquals(List.of(), records.differences(bo));
        var outcome = records.outcomes(bo).get(0);
        assertEquals(
                "ACCEPTED",
                leavers.in(() -> Statement.about(outcome.id()).orElseThrow().outcome()));
        on("2026-04-24");
        assertEquals(List.of("2026-02-23 29.00", "2026-03-23 14.50", "2026-04-23 14.50"), records.invoices(bo));
    }

    @Test
    void where_offers_come_after_nobody_who_gave_no_reason_is_asked() {
        publishing(EVERYWHERE, "\"offers\": \"after\"");
        var left = open(bo()).press("Cancel my subscription");
        assertFalse(left.text().contains("Would you like to see it?"));
    }

    @Test
    void where_offers_come_after_the_question_ends_with_the_subscription() {
        publishing(EVERYWHERE, "\"offers\": \"after\"");
        var bo = bo();
        var left = open(bo).choose("too_expensive").press("Cancel my subscription");
        on("2026-03-24");
        var late = left.press("Show me the offer");
        assertFalse(late.html().contains("name=\"accept\""));
        assertFalse(open(bo).text().contains("Would you like to see it?"));
    }

    @ParameterizedTest
    @CsvSource({"IE, true, false", "US, false, true", "FR, false, false"})
    void a_country_has_its_own_rule(String country, boolean with, boolean after) {
        publishing(MARKETS, "\"markets\": {\"US\": \"after\", \"FR\": \"none\"}");
        var person =
                leavers.subscribed(leavers.identity("Lou", "en", country, "UTC"), "pro", "29.00 EUR", Interval.MONTH);
        var page = open(person);
        assertEquals(with, !page.document().select(".offer").isEmpty());
        var left = page.choose("too_expensive").press("Cancel my subscription");
        assertEquals(after, left.text().contains("Would you like to see it?"));
        assertEquals("Your Pro plan is cancelled", left.heading());
    }

    @Test
    void a_visit_keeps_the_rule_it_began_with() {
        var bo = bo();
        var page = open(bo);
        publishing(EVERYWHERE, "\"offers\": \"none\"");
        assertTrue(page.reload().offer("too_expensive").contains("€14.50"));
        assertTrue(open(bo).document().select(".offer").isEmpty());
        assertEquals(
                "You keep Pro at €14.50",
                page.choose("too_expensive").press("Keep Pro at €14.50").heading());
    }
}
