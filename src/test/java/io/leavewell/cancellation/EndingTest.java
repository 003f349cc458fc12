package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-L7, T-L8: a flow says when a cancelled subscription ends, or leaves it to the plan; page, books and undo follow. */
@QuarkusTest
class EndingTest extends Story {

    private static final String START = "\"quiet_months\": 6,";

    @ParameterizedTest(name = "{0} ends {1}: at once is {2}")
    @CsvSource({
        "pro,  per_plan, false",
        "boat, per_plan, true",
        "pro,  at_end,   false",
        "boat, at_end,   false",
        "pro,  at_once,  true",
        "boat, at_once,  true"
    })
    void a_subscription_ends_when_the_flow_says(String plan, String ending, boolean atOnce) {
        publishing(START, START + "\"ending\": \"" + ending + "\",");
        var bo = bo(plan, "29.00 EUR");
        var page = open(bo);
        assertEquals(atOnce ? "" : "23 March 2026", page.fact("Access until"));
        assertEquals(atOnce, !page.fact("You get back").isEmpty(), page.text());
        var left = page.press("Cancel my subscription");
        assertEquals(!atOnce, left.text().contains("Undo, keep my plan"), "no undo where it has ended");
        leavers.see(bo, subscription -> assertEquals(atOnce, subscription.isEnded()));
        leavers.later(Duration.ofSeconds(5));
        assertEquals(List.of(), records.differences(bo));
    }

    @Test
    void a_visit_keeps_the_ending_it_began_with() {
        var bo = bo();
        var page = open(bo);
        publishing(START, START + "\"ending\": \"at_once\",");
        assertEquals("23 March 2026", page.reload().fact("Access until"));
        page.press("Cancel my subscription");
        var promised = records.outcomes(bo).get(0).change().orElseThrow();
        assertInstanceOf(Change.CancelAtPeriodEnd.class, promised);
        assertTrue(open(bo()).fact("Access until").isEmpty());
    }
}
