package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Statement;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S9, T-L6: names and texts at the edge of what is allowed, and beyond it. */
@QuarkusTest
class OddVisitsTest {

    @Inject
    Leavers leavers;

    @Inject
    Forger forger;

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {"wish:garbage", "wish:------------------------------------", "wish:", "erased:1", "'\\u2603"})
    void odd_names_of_visits_lead_to_the_page_and_out_of_it(String jti) {
        var ada = leavers.ada();
        var name = jti + (jti.startsWith("wish:") ? "" : UUID.randomUUID());
        var link = Leavers.base() + forger.visiting(ada, jti.length() < 6 ? name + UUID.randomUUID() : name);
        var page = browser.open(link);
        if (page.status() == 200) {
            assertEquals(
                    "Your Pro plan is cancelled",
                    page.press("Cancel my subscription").heading());
        } else {
            assertEquals(404, page.status());
        }
    }

    @Test
    void a_wish_of_somebody_else_makes_nobody_leave_earlier() {
        var bo = leavers.ada();
        browser.open(Leavers.base() + "/cancel")
                .write("name", "Bo")
                .write("email", bo.email())
                .press("Cancel now");
        Wish bos = leavers.in(() -> Wish.<Wish>find("form.email", bo.email()).firstResult());
        leavers.later(Duration.ofHours(1));
        var ada = leavers.ada();
        browser.open(Leavers.base() + forger.visiting(ada, bos.visit())).press("Cancel my subscription");
        leavers.see(
                ada,
                subscription -> assertTrue(Outcome.standing(subscription)
                        .orElseThrow()
                        .receivedAt()
                        .isAfter(bos.receivedAt())));
    }

    @Test
    void very_long_ids_are_refused_and_the_longest_allowed_ones_lead_everywhere() {
        var ada = leavers.ada();
        assertEquals(404, Wire.get(forger.visiting(ada, "x".repeat(201))).status());
        assertEquals(404, Wire.get(forger.signed("[".repeat(900))).status());
        leavers.also(ada, "starter", "12.00 EUR");
        var both = forger.signed(
                "{\"customer\":\"%s\",\"purpose\":\"cancel\",\"mode\":\"live\",\"exp\":4102444800,\"jti\":\"%s\"}"
                        .formatted(ada.customer(), "x".repeat(200)));
        var choice = browser.open(Leavers.base() + both);
        assertEquals("Which subscription do you want to cancel?", choice.heading());
        assertEquals("Cancel your Starter plan?", choice.follow("Starter").heading());
    }

    @Test
    void a_very_long_text_is_cut_with_a_note_and_stops_nobody() {
        var ada = leavers.ada();
        var done = browser.open(leavers.link(ada))
                .choose("other")
                .write("words-other", "long ".repeat(20_000))
                .press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", done.heading());
        assertTrue(done.text().contains("we kept the first 10.000 characters"));
        assertFalse(done.reload().text().contains("we kept"));
        leavers.see(
                ada,
                subscription -> assertEquals(10_000, words(subscription.id()).length()));
    }

    private static String words(UUID subscription) {
        return Statement.<Statement>find("subscription", subscription)
                .firstResult()
                .words()
                .orElseThrow();
    }
}
