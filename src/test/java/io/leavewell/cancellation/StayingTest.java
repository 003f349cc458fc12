package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.leavewell.web.Mode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-L5, T-L7: whoever would rather stay, finds the way, by clicking on what they see. */
@QuarkusTest
class StayingTest extends Seen {

    @ParameterizedTest
    @CsvSource({
        "too_expensive, half, You keep Pro at 14.50 €",
        "reliability, five, You keep Pro at 24.00 €",
        "low_usage, pause, Your Pro plan will be paused",
        "competitor, starter, You move to Starter"
    })
    void bo_takes_the_offer_that_his_reason_opens(String reason, String offer, String heading) {
        var window =
                chromium.window(Device.PHONE).open(scenes.link(Language.EN)).choose(reason);
        assertEquals(1, window.find(".offer:visible").count());
        window.find("button[value=" + offer + "]").click();
        assertEquals(heading, plain(window.heading()));
    }

    @Test
    void bo_pauses_for_the_months_that_he_picks() {
        var bo = leavers.ada();
        var window = chromium.window(Device.PHONE).open(leavers.link(bo)).choose("low_usage");
        window.find("label:has-text('3 months')").click();
        window.press("Pause my plan");
        leavers.see(bo, subscription -> assertTrue(subscription.pause().isPresent()));
        assertTrue(window.find(".facts").textContent().contains("16 March 2027"));
    }

    @Test
    void a_question_to_the_team_keeps_the_page_and_what_was_written() {
        var window = chromium.window(Device.PHONE)
                .open(scenes.link(Language.EN))
                .choose("missing_features")
                .write("Gantt charts")
                .press("Ask the team");
        assertTrue(window.find("[role=status]").textContent().startsWith("Your question has reached the team."));
        assertEquals("Gantt charts", window.find("textarea:visible").inputValue());
        assertTrue(window.isInView(window.button("Cancel my subscription")));
    }

    @Test
    void ada_takes_her_cancellation_back() {
        var ada = leavers.ada();
        var window = chromium.window(Device.PHONE)
                .open(leavers.link(ada))
                .press("Cancel my subscription")
                .press("Undo, keep my plan");
        assertEquals("Your Pro plan goes on", window.heading());
        leavers.see(ada, subscription -> assertFalse(subscription.isLeaving()));
    }

    @Test
    void keeping_leads_back_to_the_host_product_and_the_policy_of_the_page_lets_it() {
        var home = URI.create(Chromium.HOST + "/q/health/live");
        var window = chromium.window(Device.PHONE)
                .open(leavers.link(leavers.ada(), Mode.LIVE, home))
                .press("Keep my plan");
        window.page().waitForURL(home + "?*");
        assertEquals(List.of(), window.complaints());
    }

    /** Amounts in the story's own spelling: the reader's country decides about commas and spaces. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace(',', '.');
    }
}
