package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.offer.Redemption;
import io.leavewell.reason.Statement;
import io.leavewell.task.Task;
import io.leavewell.web.Link;
import io.leavewell.web.Mode;
import io.leavewell.web.Purpose;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T-L2, T-L7: a customer with several subscriptions chooses which; a test link shows everything and does nothing. */
@QuarkusTest
class SeveralAndTestsTest extends Story {

    @Test
    void pia_has_two_and_chooses_the_one_she_means() {
        var pro = bo();
        var starter = leavers.also(pro, "starter", "12.00 EUR");
        var choice = browser.open(openChoice(pro));
        assertEquals("Which subscription do you want to cancel?", choice.heading());
        assertTrue(choice.text().contains("Pro, €29.00 a month"), choice.text());
        var page = choice.follow("Starter, €12.00 a month");
        assertEquals("Cancel your Starter plan?", page.heading());
        assertEquals(
                "Your Starter plan is cancelled",
                page.press("Cancel my subscription").heading());
        leavers.see(pro, subscription -> assertFalse(subscription.isLeaving()));
        leavers.see(starter, subscription -> assertTrue(subscription.isLeaving()));
        on("2026-03-24");
        assertEquals("Cancel your Pro plan?", browser.open(openChoice(pro)).heading(), "one is left, so no choice");
    }

    @Test
    void the_hosts_engineer_tries_the_cancel_button() {
        var bo = bo();
        var page = browser.open(leavers.link(bo, Mode.TEST, null));
        assertTrue(page.text().contains("This is a test link"), page.text());
        var done = page.choose("too_expensive").press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", done.heading());
        assertTrue(done.text().contains("nothing is carried out"));
        nothingHappened(bo);
        assertEquals("Your Pro plan goes on", done.press("Undo, keep my plan").heading());
        nothingHappened(bo);
    }

    @Test
    void the_hosts_engineer_tries_an_offer_and_a_question() {
        var bo = bo();
        var page = browser.open(leavers.link(bo, Mode.TEST, null));
        var asked = page.choose("missing_features")
                .write("words-missing_features", "Test")
                .press("Ask the team");
        assertTrue(asked.text().contains("Your question has reached the team"));
        var done = page.choose("too_expensive").press("Keep Pro at €14.50");
        assertEquals("You keep Pro at €14.50", done.heading());
        nothingHappened(bo);
        assertTrue(open(bo).offer("too_expensive").contains("€14.50"), "a test uses nothing up");
    }

    @Test
    void the_hosts_engineer_tries_an_offer_that_comes_after() {
        publishing("\"offers\": \"with\"", "\"offers\": \"after\"");
        var bo = bo();
        var left = browser.open(leavers.link(bo, Mode.TEST, null))
                .choose("too_expensive")
                .press("Cancel my subscription");
        var taken = left.press("Show me the offer").press("Keep Pro at €14.50");
        assertEquals("You keep Pro at €14.50", taken.heading());
        nothingHappened(bo);
    }

    @Test
    void a_test_link_does_not_touch_a_real_cancellation() {
        var bo = bo();
        open(bo).press("Cancel my subscription");
        var page = browser.open(leavers.link(bo, Mode.TEST, null));
        assertFalse(page.html().contains("value=\"undo\""));
        browser.post(page.url(), List.of(Map.entry("act", "undo")));
        browser.post(page.url(), List.of(Map.entry("act", "keep")));
        leavers.see(bo, subscription -> assertTrue(subscription.isLeaving()));
    }

    private void nothingHappened(Leavers.Person person) {
        leavers.later(Duration.ofSeconds(10));
        assertEquals(List.of(), records.effects(person));
        assertEquals(List.of(), records.letters(person.customer()));
        var outcome = records.outcomes(person).get(0);
        leavers.in(() -> {
            assertTrue(Statement.about(outcome.id()).isEmpty());
            assertEquals(0, Task.count("about = ?1", outcome.visit().id().toString()));
            return null;
        });
        leavers.see(person, subscription -> {
            assertFalse(subscription.isLeaving());
            assertTrue(subscription.discount().isEmpty());
            assertFalse(Redemption.existsFor(subscription.customer().id(), MONDAY.minusSeconds(1)));
        });
    }

    private String openChoice(Leavers.Person person) {
        return leavers.url(new Link(
                person.customer(),
                null,
                Purpose.CANCEL,
                Mode.LIVE,
                clock.instant().plus(Duration.ofHours(1)),
                UUID.randomUUID().toString(),
                null));
    }
}
