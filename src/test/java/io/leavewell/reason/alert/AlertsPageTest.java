package io.leavewell.reason.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.mail.Postbox;
import io.leavewell.web.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators say of what they want to hear, and where. */
@QuarkusTest
class AlertsPageTest {

    @Inject
    Operators operators;

    @Inject
    Listeners listeners;

    @Inject
    Leavers leavers;

    @Inject
    Postbox postbox;

    private final String word = "lynx" + UUID.randomUUID().toString().substring(0, 8);
    private Operator nell;
    private Browser browser;

    @BeforeEach
    void nell_signs_in() {
        leavers.ada();
        nell = operators.newcomer(Role.EDITOR);
        browser = as(nell);
    }

    @AfterEach
    void leave() {
        listeners.leave();
    }

    @Test
    void without_alerts_it_is_said_what_they_are_for() {
        var page = browser.open(url(""));
        assertTrue(page.text().contains("An alert tells somebody of the team within seconds"), page.text());
        assertEquals("Alerts", page.document().select(".tabs [aria-current]").text());
    }

    @Test
    void nell_makes_one_tries_it_and_hears_by_it() {
        var made = browser.open(url("/new"))
                .write("name", "Furious " + word)
                .write("heading-too_expensive", "true")
                .write("heading-reliability", "true")
                .write("heading-other", "true")
                .write("least", "19.5")
                .write("currency", "EUR")
                .write("words", word + "\nlawyer, refund")
                .press("Save");
        assertEquals(303, made.status());
        var rule = made.onward();
        assertTrue(rule.text().contains("“Furious " + word + "” tells from now on."), rule.text());

        var row = row("Furious " + word);
        assertTrue(row.contains("Reason: Too expensive, "), row);
        assertTrue(row.contains("At least €19.50 a month Words: " + word + ", lawyer, refund"), row);
        assertTrue(row.contains(nell.email() + " Nell Park active never"), row);

        var tried = rule.press("Send a trial").onward();
        assertTrue(tried.text().contains("on its way to " + nell.email()), tried.text());
        leavers.work();
        var trial = postbox.onlyTo(nell.email());
        assertEquals("Trial of “Furious " + word + "”", trial.subject());
        assertTrue(trial.text().contains("> A made-up example"), trial.text());

        listeners.says("Way too expensive. My Lawyer asks about the " + word + ", call 0170 1234567");
        assertEquals(2, postbox.to(nell.email()).size(), "the heading is one of them");
        var told = browser.open(url("")).document().select("section table").text();
        assertTrue(told.contains("Way too expensive. My Lawyer asks about the " + word + ", call •••"), told);
        assertFalse(row("Furious " + word).contains("never"));
        assertEquals(List.of("alert.made", "alert.tried"), noted(rule));
    }

    @Test
    void it_is_changed_paused_resumed_and_ended_and_each_is_noted() {
        var rule = named("Old " + word);
        var changed = rule.write("name", "New " + word).press("Save").onward();
        assertEquals("New " + word, changed.heading());
        changed.press("Save");
        var paused = changed.reload().press("Pause").onward();
        assertTrue(paused.heading().endsWith("paused"), paused.heading());
        assertTrue(row("New " + word).contains("paused"));
        var resumed = paused.press("Resume").onward();
        assertEquals("New " + word, resumed.heading());
        var ended = resumed.press("End “New " + word + "”").onward();
        assertTrue(ended.text().contains("“New " + word + "” is ended."), ended.text());
        assertEquals("", row("New " + word));
        assertEquals(404, browser.open(rule.url()).status());
        assertEquals(404, resumed.press("Pause").status());
        assertEquals(
                List.of("alert.made", "alert.changed", "alert.paused", "alert.resumed", "alert.ended"), noted(rule));
    }

    @Test
    void vera_reads_and_changes_nothing() {
        var rule = named("Quiet " + word);
        var vera = as(operators.vera());
        var page = vera.open(url(""));
        assertTrue(page.text().contains("Quiet " + word), page.text());
        assertEquals(0, page.document().select("main form, main .primary").size());
        assertEquals(403, vera.open(url("/new")).status());
        assertEquals(403, vera.open(rule.url()).status());
        var csrf = Map.entry("csrf", page.document().select("[name=csrf]").attr("value"));
        for (var act : List.of("", "/pause", "/end", "/trial")) {
            assertEquals(403, vera.post(rule.url() + act, List.of(csrf)).status(), act);
        }
        assertEquals(404, browser.open(url("/" + UUID.randomUUID())).status());
    }

    private Browser.Page named(String name) {
        return browser.open(url("/new"))
                .write("name", name)
                .write("words", word)
                .press("Save")
                .onward();
    }

    private String row(String name) {
        return browser.open(url(""))
                .document()
                .select("tr:has(th:contains(" + name + "))")
                .text();
    }

    private List<String> noted(Browser.Page rule) {
        var acts = leavers.in(() -> new ArrayList<>(
                Entry.about("alert", id(rule)).stream().map(Entry::act).toList()));
        Collections.reverse(acts);
        return acts;
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
