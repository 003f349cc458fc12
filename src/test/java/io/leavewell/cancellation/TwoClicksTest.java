package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Departure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** T-L2, T-L7, T-L8: leaving takes two clicks, and what was chosen is what happens. */
@QuarkusTest
class TwoClicksTest {

    @Inject
    Leavers leavers;

    private final Browser browser = new Browser();

    @Test
    void ada_opens_the_page_and_cancels_without_answering_anything() {
        var ada = leavers.ada();
        var page = browser.open(leavers.link(ada));
        assertEquals(200, page.status());
        assertEquals("Cancel your Pro plan?", page.heading());
        assertEquals("16 December 2026", page.fact("Access until"));

        var done = page.press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", done.heading());
        assertEquals("16 December 2026", done.fact("Access until"));
        leavers.see(ada, subscription -> {
            assertTrue(subscription.isLeaving());
            assertEquals(Departure.VOLUNTARY, subscription.departure().orElseThrow());
        });
        leavers.later(Duration.ofSeconds(5));
        var letter = leavers.letters(ada).get(0);
        assertTrue(letter.startsWith("Your Pro plan is cancelled"), letter);
        Stream.of(
                        "16 December 2026",
                        "kept for 90 days",
                        "You can come back whenever you like",
                        "You can undo this until")
                .forEach(words -> assertTrue(letter.contains(words), letter));
    }
}
