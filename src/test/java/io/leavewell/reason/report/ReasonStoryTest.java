package io.leavewell.reason.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.reason.report.Sayings.Saying;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A product manager on Monday: the report, its words, a tag set right, and the number that follows. */
@QuarkusTest
class ReasonStoryTest {

    private static final String REPORT = "/workspace/reasons?period=2013-03";

    @Inject
    Chromium chromium;

    @Inject
    Sayings sayings;

    @Inject
    Operators operators;

    @AfterEach
    void closeWindows() {
        chromium.closeWindows();
    }

    @Test
    void from_the_report_to_the_words_to_a_tag_set_right_and_back_to_a_number_that_changed() {
        var march = Instant.parse("2013-03-10T12:00:00Z");
        sayings.crowd(
                6, Saying.of("RELIABILITY", "CANCELLED", march).writing("The export crashes, call +49 170 1234567"));
        sayings.crowd(5, Saying.of("USABILITY", "CANCELLED", march));
        var mina = chromium.window(Device.DESKTOP.withScripts()).signedIn(operators.cookie(operators.mina()));
        mina.open(Operators.base() + REPORT);
        assertEquals(3, mina.find(".chart canvas").count(), "charts are drawn from the tables");
        assertFalse(mina.find("table[data-chart=lines]").isVisible(), "the table is folded beside its chart");
        assertEquals("6", people(mina, "Slow or faulty"));
        mina.find("tbody a:text('Slow or faulty')").click();
        assertEquals(6, mina.find("article.voice").count());
        assertFalse(mina.find("body").innerText().contains("1234567"), "T-P4");
        mina.find("article.voice summary").first().click();
        mina.find("article.voice select").first().selectOption("usability");
        mina.find("article.voice form button").first().click();
        assertTrue(
                mina.find("body").innerText().contains("Counts as “Hard to use” now"),
                mina.find("body").innerText());
        assertEquals(5, mina.find("article.voice").count());
        mina.open(Operators.base() + REPORT);
        assertEquals("5", people(mina, "Slow or faulty"));
        assertEquals("6", people(mina, "Hard to use"));
        assertTrue(mina.complaints().isEmpty(), mina.complaints().toString());
    }

    @Test
    void without_scripts_the_tables_are_all_there() {
        sayings.crowd(5, Saying.of("RELIABILITY", "CANCELLED", Instant.parse("2013-05-10T12:00:00Z")));
        var vera = new Browser().signedIn(operators.cookie(operators.vera()));
        var page = vera.open(Operators.base() + "/workspace/reasons?period=2013-05");
        assertEquals(
                3, page.document().select("details[open] table[data-chart]").size());
        assertTrue(page.document()
                .select("table[data-chart=flow] tr:contains(Slow or faulty) td")
                .text()
                .startsWith("5"));
    }

    @Test
    void a_note_on_the_time_axis_is_kept_shown_and_removed() {
        var mina = new Browser().signedIn(operators.cookie(operators.mina()));
        var wrong = mina.open(Operators.base() + "/workspace/reasons")
                .write("words", "<b>price</b> rise")
                .press("Note it")
                .onward();
        assertEquals(400, wrong.status());
        assertTrue(wrong.html().contains("&lt;b&gt;price"), "what was typed stays: " + wrong.html());
        var noted = wrong.write("day", "2026-10-15").press("Note it").onward();
        assertTrue(noted.text().contains("<b>price</b> rise"), noted.text());
        var removed = noted.press("Remove").onward();
        assertFalse(removed.text().contains("price</b> rise"), removed.text());
    }

    private static String people(io.leavewell.cancellation.Window window, String reason) {
        return window.find("tr:has(th a:text('" + reason + "')) td")
                .first()
                .innerText()
                .strip();
    }
}
