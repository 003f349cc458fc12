package io.leavewell.reason.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina follows what people asked for; Vera looks on. */
@QuarkusTest
class ThemePagesTest {

    private static final String NEW = "/new?filter=reason%3Dmissing_features%26q%3Dcalendar%26period%3D2026-10";

    @Inject
    Operators operators;

    @Inject
    Wishers wishers;

    @Inject
    Leavers leavers;

    @Inject
    EntityManager database;

    private final String wish = Wishers.wish();
    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        mina = as(operators.mina());
    }

    @Test
    void a_theme_begins_with_the_address_of_the_report() {
        var page = mina.open(url(NEW));
        assertEquals(
                "q=calendar&reason=missing_features",
                page.document().select("#filter").text());
        assertTrue(page.text().contains("Reason: Something is missing"), page.text());
        assertEquals(
                "Mina Roth", page.document().select("#owner option[selected]").text());
        var kept = page.write("name", "Calendar " + wish)
                .write("link", "https://tracker.example/LW-1?a=b")
                .write("note", "call +49 170 1234567")
                .press("Save")
                .onward();
        assertTrue(kept.text().contains("The theme is kept."), kept.text());
        assertEquals("Calendar " + wish, kept.heading());
        assertEquals("https://tracker.example/LW-1?a=b", kept.fact("Work item"));
        assertFalse(kept.text().contains("1234567"), "T-P4");
        assertEquals(
                "/workspace/reasons/voices?q=calendar&reason=missing_features",
                kept.document().select("a:contains(Read the people)").attr("href"));
        assertEquals(List.of("theme.made"), acts(id(kept)));
        assertTrue(mina.open(url("?sort=-changed")).text().contains("Calendar " + wish));
    }

    @Test
    void mistakes_come_back_with_everything_that_was_typed() {
        var typed = Map.of(
                "name", "",
                "filter", "period=2026-10&x=1",
                "link", "javascript:alert(1)",
                "note", "<b>kept</b>",
                "owner", "nobody");
        var page = mina.open(url(NEW));
        typed.forEach(page::write);
        var wrong = page.press("Save");
        assertEquals(400, wrong.status());
        assertTrue(wrong.title().startsWith("Error:"), wrong.title());
        assertEquals(
                List.of("#name", "#filter", "#owner", "#link"),
                wrong.document().select(".problem a").eachAttr("href"));
        assertEquals("period=2026-10&x=1", wrong.document().select("#filter").text());
        assertEquals("javascript:alert(1)", wrong.document().select("#link").val());
        assertEquals("<b>kept</b>", wrong.document().select("#note").text());
        for (var link : List.of("/local", "ftp://x.example", "https://", "https:// x")) {
            var again =
                    mina.open(url(NEW)).write("name", wish).write("link", link).press("Save");
            assertEquals(400, again.status(), link);
        }
    }

    @Test
    void two_themes_in_use_never_share_a_name() {
        var theme = wishers.theme(wish);
        var wrong = mina.open(url(NEW))
                .write("name", "THEME  " + wish.toUpperCase())
                .press("Save");
        assertEquals(400, wrong.status());
        assertTrue(wrong.text().contains("another theme is called"), wrong.text());
        press(theme, "End the theme");
        var other = mina.open(url(NEW)).write("name", "Theme " + wish).press("Save");
        assertEquals(303, other.status());
        assertTrue(press(theme, "Bring it back").text().contains("another theme is called"));
    }

    @Test
    void what_is_changed_is_noted_and_what_is_not_is_not() {
        var theme = wishers.theme(wish);
        mina.open(Wishers.url(theme, "/edit")).press("Save");
        assertEquals(List.of(), acts(theme.id().toString()));
        var page = mina.open(Wishers.url(theme, "/edit"))
                .write("name", "<i>" + wish)
                .press("Save")
                .onward();
        assertEquals("<i>" + wish, page.heading());
        Wishers.decide(mina, theme, "planned");
        Wishers.decide(mina, theme, "planned");
        assertEquals(
                "Planned",
                mina.open(Wishers.url(theme, ""))
                        .document()
                        .select(".head .badge")
                        .text());
        assertEquals(List.of("theme.decided", "theme.changed"), acts(theme.id().toString()));
        assertEquals(400, Wishers.decide(mina, theme, "nonsense").status());
    }

    @Test
    void who_ends_a_theme_can_bring_it_back() {
        var theme = wishers.theme(wish);
        var ended = press(theme, "End the theme");
        assertTrue(ended.text().contains("Nothing is lost"), ended.text());
        assertFalse(mina.open(url("")).text().contains(wish));
        assertTrue(mina.open(url("?status=ended")).text().contains(wish));
        assertTrue(mina.open(Wishers.url(theme, "/ship")).onward().text().contains("Bring it back first."));
        assertTrue(press(theme, "Bring it back").text().contains("The theme is back."));
        assertTrue(mina.open(url("?status=open")).text().contains(wish));
        assertFalse(mina.open(url("?status=planned")).text().contains(wish));
        assertEquals(
                List.of("theme.brought_back", "theme.ended"), acts(theme.id().toString()));
    }

    @Test
    void vera_reads_and_changes_nothing() {
        var theme = wishers.theme(wish);
        var vera = as(operators.vera());
        var page = vera.open(Wishers.url(theme, ""));
        assertEquals(200, page.status());
        assertEquals(0, page.document().select("main form, main a[href$=edit]").size());
        var csrf = Map.entry("csrf", page.document().select("[name=csrf]").attr("value"));
        for (var path : List.of("/status", "/ship", "/end", "/edit", "/back")) {
            var fields = List.of(csrf, Map.entry("status", "planned"), Map.entry("letters", "yes"));
            assertEquals(403, vera.post(Wishers.url(theme, path), fields).status(), path);
        }
        assertEquals(403, vera.open(url("/new")).status());
        assertEquals(404, vera.open(url("/" + new java.util.UUID(1, 1))).status());
    }

    private Browser.Page press(Theme theme, String button) {
        return mina.open(Wishers.url(theme, "")).press(button).onward();
    }

    private List<String> acts(String theme) {
        return leavers.in(
                () -> Entry.about("theme", theme).stream().map(Entry::act).toList());
    }

    private static String id(Browser.Page page) {
        return page.url().replaceAll(".*/", "");
    }

    private Browser as(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    private static String url(String rest) {
        return Operators.base() + "/workspace/reasons/themes" + rest;
    }
}
