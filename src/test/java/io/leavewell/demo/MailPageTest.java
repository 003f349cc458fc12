package io.leavewell.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.time.TestClock;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letters of the sample company can be read, as its people would read them. */
@QuarkusTest
@TestProfile(NorthlightProfile.class)
class MailPageTest {

    @TestHTTPResource("/")
    URI home;

    @Inject
    SampleCompany company;

    @Inject
    TestClock clock;

    @Inject
    Worker worker;

    private final Browser browser = new Browser();

    @BeforeEach
    void everybody_is_where_their_story_begins() {
        QuarkusTransaction.requiringNew().run(company::startOver);
    }

    @AfterEach
    void the_clock_is_set_back() {
        clock.set(TestClock.START);
    }

    @Test
    void the_latest_hundred_are_listed_with_whom_they_went_to() {
        var letters = open("/demo/mail").document().select(".letters li");
        assertEquals(100, letters.size());
        var ivo = letters.select("li:contains(ivo@example.org)");
        assertEquals("Ihr Abo Pro ist gekündigt", ivo.select("a[lang=de]").text());
        assertEquals("Ivo Lang <ivo@example.org>", ivo.select("span").first().text());
    }

    @Test
    void adas_confirmation_is_on_its_way_and_lies_there_when_it_is_written() {
        var card = open("/demo").document().select(".person:has(h2:contains(Ada)) a");
        open(card.attr("href")).press("Cancel my subscription");
        assertTrue(open("/demo/mail")
                .document()
                .select(".letters li")
                .first()
                .text()
                .contains("on its way"));
        assertTrue(newest().text().contains("Reload the page in a few seconds"));

        clock.advance(Duration.ofSeconds(5));
        worker.runDue();
        var letter = newest();
        assertEquals("Your Pro plan is cancelled", letter.heading());
        assertEquals("Ada Whitfield <ada@example.org>", letter.fact("To"));
        assertTrue(letter.document().select("pre").text().contains("LW-"));
    }

    @Test
    void a_letter_is_framed_with_inline_styles_and_nothing_else() {
        var frame = newest().document().select("iframe");
        assertEquals("allow-popups allow-popups-to-escape-sandbox", frame.attr("sandbox"));
        var html = open(frame.attr("src"));
        assertEquals(200, html.status());
        assertTrue(html.header("Content-Security-Policy").contains("default-src 'none'; style-src 'unsafe-inline'"));
        assertTrue(html.header("Content-Security-Policy").contains("frame-ancestors 'self'"));
    }

    @Test
    void a_letter_that_nobody_wrote_is_not_there() {
        assertEquals(
                404, open("/demo/mail/00000000-0000-7000-8000-000000000000").status());
        assertEquals(404, open("/demo/mail/none").status());
    }

    private Browser.Page newest() {
        return open(open("/demo/mail").document().select(".letters a").attr("href"));
    }

    private Browser.Page open(String path) {
        return browser.open(home.resolve(path).toString());
    }
}
