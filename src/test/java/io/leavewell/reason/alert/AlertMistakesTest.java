package io.leavewell.reason.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.PageCheck;
import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.leavewell.outgoing.Host;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What cannot be kept is said in words, beside what was typed. */
@QuarkusTest
class AlertMistakesTest {

    @Inject
    Operators operators;

    @Inject
    Listeners listeners;

    @Inject
    Leavers leavers;

    @Inject
    Chromium chromium;

    private final String word = "vole" + UUID.randomUUID().toString().substring(0, 8);
    private Browser browser;

    @BeforeEach
    void mina_signs_in() {
        leavers.ada();
        browser = as(operators.mina());
    }

    @AfterEach
    void leave() {
        listeners.leave();
        chromium.closeWindows();
    }

    @Test
    void with_mistakes_all_that_was_typed_is_kept() {
        var wrong = browser.open(url("/new"))
                .write("name", "")
                .write("heading-budget", "true")
                .write("least", "1.234")
                .write("currency", "EUR")
                .write("words", "one\ntwo")
                .write("way", "WEBHOOK")
                .write("target", "http://2130706433/hook")
                .write("owner", "")
                .press("Save");
        assertEquals(400, wrong.status());
        assertTrue(wrong.title().startsWith("Error:"), wrong.title());
        var page = wrong.document();
        assertEquals(4, page.select(".problem li").size(), wrong.text());
        page.select(".problem a")
                .eachAttr("href")
                .forEach(link -> assertEquals(1, page.select(link).size(), link));
        assertTrue(page.select("[name=heading-budget]").hasAttr("checked"));
        assertEquals("1.234", page.select("#least").attr("value"));
        assertEquals("one\ntwo", page.select("#words").first().wholeText());
        assertEquals("http://2130706433/hook", page.select("#target").attr("value"));
        assertTrue(page.select("[value=WEBHOOK]").hasAttr("checked"));
        assertTrue(wrong.text().contains("It names no host that can be called."), wrong.text());
    }

    @Test
    void one_that_would_tell_of_everybody_is_refused() {
        var wrong = browser.open(url("/new")).write("name", "All").press("Save");
        assertEquals(400, wrong.status());
        assertTrue(wrong.text().contains("Otherwise it would tell of everybody."), wrong.text());
    }

    @Test
    void an_address_inside_is_refused_in_words() {
        var wrong = webhook("http://127.0.0.1:9/hook");
        assertEquals(400, wrong.status());
        assertTrue(wrong.text().contains("This host is inside your network"), wrong.text());
        assertTrue(webhook("http://user:pass@localhost/hook").text().contains("leave out the name"));
        assertTrue(webhook("ftp://localhost/hook").text().contains("begin with http:// or https://"));
    }

    @Test
    void a_trial_of_a_web_address_says_at_once_how_it_went() throws IOException {
        try (var host = new Host()) {
            var rule = webhook(host.url("localhost", "/services/secret").toString())
                    .onward();
            assertTrue(rule.press("Send a trial").onward().text().contains("localhost has taken a made-up example."));
            assertTrue(
                    host.visits().get(0).body().contains("\"text\":\"*Trial of “Chat”*"),
                    host.visits().get(0).body());
            host.answering(404);
            var failed = rule.press("Send a trial").onward().text();
            assertTrue(failed.contains("did not arrive: localhost answered 404"), failed);
            assertFalse(browser.open(url("")).html().contains("secret"), "the list shows the host only");
            var entries = leavers.in(() -> Entry.about("alert", id(rule)));
            assertFalse(entries.toString().contains("secret"));
            assertFalse(entries.get(entries.size() - 1).after().orElse("").contains("services"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "DE")
    void every_page_can_be_read_reached_and_used_in_every_language(Language language) {
        var otto = operators.speaking(language);
        var rule = listeners.hears(otto, word);
        listeners.says("A long story about a " + word + " ".repeat(3) + "and its friends ".repeat(20));
        var window = chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(otto));
        var check = new PageCheck(window);
        for (var path : List.of("", "/new", "/" + rule)) {
            window.open(url(path));
            check.seen(language + path);
        }
        assertEquals(List.of(), check.wrong(), String.join("\n", check.wrong()));
    }

    private Browser.Page webhook(String target) {
        return browser.open(url("/new"))
                .write("name", "Chat")
                .write("words", word)
                .write("way", "WEBHOOK")
                .write("target", target)
                .press("Save");
    }

    private static String id(Browser.Page rule) {
        return rule.url().replaceAll(".*/", "");
    }

    private Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/reasons/alerts" + rest;
    }
}
