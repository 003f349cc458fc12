package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.time.TestClock;
import io.leavewell.web.Mode;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S1, T-S2, T-S3, T-S5: what a link can and cannot lead to. */
@QuarkusTest
class LinkPagesTest {

    @Inject
    Leavers leavers;

    @Inject
    Clock clock;

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "http://localhost:1/",
                "https://localhost:8080/",
                "http://localhost.evil.example:8080/",
                "http://ada@localhost:8080/"
            })
    void nobody_is_sent_to_a_page_that_the_operator_did_not_name(String elsewhere) {
        var page = browser.open(leavers.link(leavers.ada(), Mode.LIVE, URI.create(elsewhere)));
        assertFalse(page.header("Content-Security-Policy").contains("evil"));
        var kept = page.press("Keep my plan");
        assertEquals(200, kept.status());
        assertEquals("", kept.header("Location"));
        assertFalse(kept.html().contains(elsewhere));
    }

    @Test
    void whoever_keeps_goes_back_to_the_host_and_the_form_may_lead_there_and_nowhere_else() {
        var host = "https://app.northlight.example";
        var page = browser.open(leavers.link(leavers.ada(), Mode.LIVE, URI.create(host + "/account?tab=plan#top")));
        assertTrue(page.header("Content-Security-Policy").contains("form-action 'self' " + host + ";"));
        var back = page.press("Keep my plan");
        assertEquals(303, back.status());
        assertTrue(back.header("Location").startsWith(host + "/account?tab=plan&leavewell="));
        assertTrue(back.header("Location").endsWith("#top"));
        assertEquals("no-referrer", back.header("Referrer-Policy"));
        assertFalse(back.header("Content-Security-Policy").isEmpty());
    }

    @Test
    void the_page_allows_its_own_style_and_no_other() throws NoSuchAlgorithmException {
        var page = browser.open(leavers.link(leavers.ada()));
        var style = page.document().select("style").first().data();
        var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        var policy = page.header("Content-Security-Policy");
        var styles = policy.replaceFirst(".*; style-src ([^;]*);.*", "$1").split(" ");
        assertEquals("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'", styles[0]);
        assertTrue(policy.startsWith("default-src 'none';"));
        assertFalse(policy.contains("unsafe"));
        assertTrue(page.document().select("[style], script, [onclick]").isEmpty());
    }

    @Test
    void no_page_of_the_flow_sets_a_cookie_or_tells_others_where_one_comes_from() {
        var page = browser.open(leavers.link(leavers.ada()));
        var done = page.press("Cancel my subscription");
        for (var each : new Browser.Page[] {page, done, done.press("Undo, keep my plan")}) {
            assertEquals("", each.header("Set-Cookie"));
            assertEquals("no-referrer", each.header("Referrer-Policy"));
            assertEquals("private, no-cache", each.header("Cache-Control"));
        }
    }

    @Test
    void a_form_that_is_sent_a_year_later_gets_the_plain_page() {
        var ada = leavers.ada();
        var page = browser.open(leavers.link(ada));
        var later = clock.instant().plus(Duration.ofDays(365));
        var aYearLater = new TestClock();
        aYearLater.set(later);
        QuarkusMock.installMockForType(aYearLater, Clock.class);
        var late = page.press("Cancel my subscription");
        assertEquals(404, late.status());
        assertEquals("This link no longer works", late.heading());
        leavers.see(ada, subscription -> assertFalse(subscription.isLeaving()));
    }

    @Test
    void opening_a_link_changes_nothing_however_often_a_scanner_does_it() {
        var ada = leavers.ada();
        var link = leavers.link(ada);
        for (var time = 0; time < 5; time++) {
            browser.open(link + "?act=cancel&accept=half");
        }
        leavers.see(ada, subscription -> assertFalse(subscription.isLeaving()));
        assertEquals("Cancel your Pro plan?", browser.open(link).heading());
    }
}
