package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Interval;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.mail.Letter;
import io.leavewell.task.Task;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T-S6: what people write is text wherever it is shown. */
@QuarkusTest
class MarkupTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Inject
    Leavers leavers;

    @Inject
    EvidenceCommand evidence;

    private final Browser browser = new Browser();

    @Test
    void markup_is_text_on_pages_in_letters_and_in_the_evidence() {
        var mallory = leavers.subscribed(
                new Identity(SCRIPT, "mallory-" + UUID.randomUUID() + "@example.org", "en", "DE", "Europe/Berlin"),
                "pro",
                "29.00 EUR",
                Interval.MONTH);
        var page = browser.open(leavers.link(mallory))
                .choose("missing_features")
                .write("words-missing_features", SCRIPT + "=1+1")
                .press("Ask the team");
        assertFalse(page.html().contains("<script"));
        assertEquals(
                SCRIPT + "=1+1",
                page.document().select("textarea[name=words-missing_features]").val());
        var done = page.press("Cancel my subscription");
        assertFalse(done.html().contains("<script"));
        leavers.later(Duration.ofSeconds(5));

        leavers.in(() -> Letter.to(mallory.customer())).forEach(MarkupTest::assertHarmless);
        leavers.in(() -> Letter.to("team")).forEach(MarkupTest::assertHarmless);
        assertTrue(leavers.letters(mallory).get(0).contains("Hello " + SCRIPT));
        var shown = shown(done.fact("Reference"));
        assertFalse(shown.contains("<script"));
        assertTrue(shown.contains("&lt;script&gt;alert(1)&lt;/script&gt;=1+1"));
        assertTrue(
                leavers
                        .in(() -> Task.worded(
                                "question",
                                leavers.in(() -> mallorysVisit(mallory))
                                        .openedAt()
                                        .plusSeconds(1)))
                        .stream()
                        .anyMatch(task -> task.words().orElse("").contains(SCRIPT)));
    }

    @Test
    void a_hostile_wish_is_shown_again_as_text() {
        var page = browser.open(Leavers.base() + "/cancel")
                .write("name", "\"><script>alert(1)</script>\u0000\u202e")
                .write("email", "a\r\nBcc: all@example.org")
                .press("Cancel now");
        assertEquals(400, page.status());
        assertFalse(page.html().contains("<script"));
        assertTrue(page.document().select("#name").val().contains(SCRIPT));
    }

    private static Visit mallorysVisit(Leavers.Person mallory) {
        return Visit.by(Customer.known(mallory.customer()).orElseThrow()).get(0);
    }

    private static void assertHarmless(Letter letter) {
        letter.content().ifPresent(content -> assertFalse(content.html().contains("<script")));
    }

    private String shown(String reference) {
        var out = new ByteArrayOutputStream();
        evidence.run(List.of(reference, "--html"), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
