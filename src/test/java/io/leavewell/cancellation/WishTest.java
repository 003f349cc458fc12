package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import io.leavewell.task.Task;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** T-L10, T-L6: whoever cancels by the plain form gets a link to the address on file, and what they confirm counts. */
@QuarkusTest
class WishTest {

    private static final Pattern LINK = Pattern.compile("http\\S+/c/\\S+");

    @Inject
    Leavers leavers;

    @Inject
    Clock clock;

    private final Browser browser = new Browser();

    @Test
    void ada_cancels_without_a_link_and_confirms_with_two_clicks_what_then_counts_from_her_wish() {
        var ada = leavers.ada();
        var wished = clock.instant();
        var acknowledged = cancelPlainly("Ada", ada.email().toUpperCase());
        assertEquals("We have received your cancellation", acknowledged.heading());
        leavers.see(ada, subscription -> assertTrue(!subscription.isLeaving()));

        leavers.later(Duration.ofDays(2));
        var confirmed = browser.open(linkIn(ada)).press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", confirmed.heading());
        leavers.see(ada, subscription -> {
            assertTrue(subscription.isLeaving());
            var outcome = Outcome.standing(subscription).orElseThrow();
            assertEquals(wished, outcome.receivedAt());
        });
    }

    @Test
    void what_was_charged_between_the_wish_and_its_confirmation_is_given_back() {
        var ada = leavers.ada();
        cancelPlainly("Ada", ada.email());
        leavers.work();
        var link = linkIn(ada);
        leavers.later(Duration.ofDays(25));
        leavers.see(ada, subscription -> assertEquals("29.00 EUR", lastKept(subscription)));

        assertEquals(
                "Your Pro plan is cancelled",
                browser.open(link).press("Cancel my subscription").heading());
        leavers.see(ada, subscription -> {
            assertEquals("0.00 EUR", lastKept(subscription));
            assertTrue(subscription.isEnded());
        });
    }

    @Test
    void somebody_whom_we_do_not_know_reads_the_same_and_the_team_looks() {
        var known = cancelPlainly("Ada", leavers.ada().email());
        var unknown = cancelPlainly("Cy", "cy-" + UUID.randomUUID() + "@example.org");
        assertEquals(200, unknown.status());
        assertEquals(told(known), told(unknown));
        var reference = unknown.fact("Reference");
        assertTrue(leavers.in(() -> Task.known("wish", reference)).isPresent());
    }

    @Test
    void an_address_gets_one_letter_in_ten_minutes_however_often_the_form_is_sent() {
        var ada = leavers.ada();
        cancelPlainly("Ada", ada.email());
        cancelPlainly("Somebody else", ada.email());
        leavers.later(Duration.ofMinutes(1));
        assertEquals(1, leavers.letters(ada).size());
        leavers.later(Duration.ofMinutes(10));
        cancelPlainly("Ada", ada.email());
        leavers.work();
        assertEquals(2, leavers.letters(ada).size());
    }

    @Test
    void what_is_missing_is_asked_for_again_and_what_was_typed_stays() {
        var page = browser.open(Leavers.base() + "/cancel")
                .write("kind", "cause")
                .write("cause", "It never worked")
                .write("email", "nonsense")
                .press("Cancel now");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error: "));
        assertEquals(
                "#name #email",
                String.join(" ", page.document().select(".problem a").eachAttr("href")));
        assertEquals("nonsense", page.document().select("#email").val());
        assertEquals("It never worked", page.document().select("#cause").val());
        assertEquals(
                "cause", page.document().select("input[name=kind][checked]").val());
        assertEquals("true", page.document().select("#name").attr("aria-invalid"));
    }

    private Browser.Page cancelPlainly(String name, String email) {
        return browser.open(Leavers.base() + "/cancel")
                .write("name", name)
                .write("email", email)
                .press("Cancel now");
    }

    /** As it stands in the letter, at the port of the tests. */
    private String linkIn(Leavers.Person person) {
        var letter = leavers.letters(person).get(0);
        var found = LINK.matcher(letter);
        assertTrue(found.find(), letter);
        return Leavers.base() + URI.create(found.group()).getRawPath();
    }

    private static String told(Browser.Page page) {
        return page.text().replaceAll("LW-[0-9A-Z]{4}-[0-9A-Z]{4}", "LW");
    }

    private static String lastKept(Subscription subscription) {
        var kept = Invoice.latest(subscription).orElseThrow().kept();
        return kept.amount() + " " + kept.currency();
    }
}
