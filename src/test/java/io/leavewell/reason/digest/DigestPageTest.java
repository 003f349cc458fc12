package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.Postbox;
import io.leavewell.reason.Reason;
import io.leavewell.reason.digest.Voices.Voice;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each operator decides alone whether the digest comes, and sees beforehand what it says. */
@QuarkusTest
class DigestPageTest {

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Voices voices;

    @Inject
    Postbox postbox;

    @Inject
    Worker worker;

    private Operator nell;
    private Browser browser;

    @BeforeEach
    void nell_signs_in() {
        leavers.ada();
        nell = operators.newcomer(Role.VIEWER);
        browser = as(nell);
    }

    @Test
    void a_viewer_subscribes_changes_and_ends() {
        assertTrue(open().text().contains("You do not get it."));
        var weekly = open().write("rhythm", "weekly").press("Save").onward();
        assertTrue(weekly.text().contains("Saved. The next one comes 30 November 2026"), weekly.text());
        assertTrue(weekly.fact("Next one").contains("08:00"), weekly.text());
        var monthly = open().write("rhythm", "monthly")
                .write("plan", "pro")
                .press("Save")
                .onward();
        assertTrue(monthly.fact("Next one").contains("1 December 2026"), monthly.text());
        assertEquals("pro", monthly.document().select("#plan option[selected]").attr("value"));
        assertEquals(
                "monthly", monthly.document().select("[name=rhythm][checked]").attr("value"));
        assertTrue(monthly.text().contains("Plan Pro only."), monthly.text());
        var ended = open().write("rhythm", "off").press("Save").onward();
        assertTrue(ended.text().contains("You get no more digests.")
                && ended.text().contains("You do not get it."));
        open().write("rhythm", "off").press("Save");
        assertEquals(List.of("digest.ended", "digest.changed", "digest.subscribed"), noted());
    }

    @Test
    void what_cannot_be_chosen_is_said_and_what_was_typed_is_kept() {
        var wrong = open().write("rhythm", "weekly").write("plan", "none-such").press("Save");
        assertEquals(400, wrong.status());
        assertTrue(wrong.title().startsWith("Error:"), wrong.title());
        assertEquals(List.of("#plan"), wrong.document().select(".problem a").eachAttr("href"));
        assertEquals("weekly", wrong.document().select("[name=rhythm][checked]").attr("value"));
        var never = open().write("rhythm", "hourly").write("segment", "x").press("Save");
        assertEquals(
                List.of("#rhythm", "#segment"),
                never.document().select(".problem a").eachAttr("href"));
        assertEquals(
                400,
                browser.post(url("/letters"), List.of(csrf(), Map.entry("rhythm", "off")))
                        .status());
        assertEquals(List.of(), noted());
    }

    @Test
    void the_preview_says_what_the_letter_says_and_hides_what_people_can_be_known_by() {
        var plan = Voices.plan();
        var said = Voice.of(plan, Reason.TOO_EXPENSIVE, TestClock.START.minusSeconds(5 * 86_400));
        voices.say(5, said);
        voices.say(1, said.saying("<script>x</script> call 0170 1234567"));
        var page = browser.open(url("?rhythm=weekly&plan=" + plan));
        assertEquals("Too expensive", page.document().select("tbody th a").text());
        assertEquals("100", page.document().select("svg.share rect").attr("width"));
        assertEquals(
                "<script>x</script> call •••",
                page.document().select("blockquote p").first().text());
        assertTrue(page.text().contains("Why people leave: 16 November 2026 to 22 November 2026"));
        assertTrue(browser.open(url("?rhythm=monthly&plan=" + plan)).text().contains("Nobody said"));
    }

    @Test
    void one_is_sent_now_and_two_clicks_send_one() {
        var page = browser.open(url("?rhythm=monthly&plan=pro"));
        var told = page.press("Send me one now").onward();
        assertTrue(told.text().contains("The letter is posted to " + nell.email()), told.text());
        assertTrue(page.press("Send me one now").onward().text().contains("posted a moment ago"));
        worker.runDue();
        var mail = postbox.onlyTo(nell.email());
        assertEquals("Why people leave: October 2026", mail.subject());
        assertTrue(mail.text().contains("because you asked for one"), mail.text());
        assertTrue(open().fact("Last one").startsWith("October 2026, posted"));
        assertEquals(List.of("digest.asked"), noted());
    }

    @Test
    void admins_see_who_gets_it_and_nobody_else_does() {
        open().write("rhythm", "weekly").press("Save");
        var otto = as(operators.otto()).open(url(""));
        assertTrue(otto.document().select("#subscribers + div").text().contains("Nell Park"), otto.text());
        assertFalse(open().text().contains("Who gets it"));
        assertFalse(as(operators.mina()).open(url("")).text().contains("Who gets it"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_lacks_no_word_in_any_language(Language language) {
        var page = as(operators.speaking(language)).open(url("?rhythm=weekly"));
        assertEquals(200, page.status());
        assertFalse(page.text().matches("(?s).*(NOT_FOUND|\\{\\w+[:.]\\w+|\\bnull\\b).*"), page.text());
    }

    private Browser.Page open() {
        return browser.open(url(""));
    }

    private Map.Entry<String, String> csrf() {
        return Map.entry("csrf", open().document().select("[name=csrf]").attr("value"));
    }

    private List<String> noted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Entry.about("digest", nell.id().toString()).stream()
                        .map(Entry::act)
                        .toList());
    }

    private Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private static String url(String rest) {
        return Operators.base() + DigestResource.PATH + rest;
    }
}
