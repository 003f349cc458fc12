package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-L12: back, reload, another language, an older browser: nothing that was said gets lost. */
@QuarkusTest
class AnswersKeptTest extends Seen {

    @Test
    void back_from_elsewhere_brings_the_reason_and_the_words_again() {
        var window = writing();
        window.open(Leavers.base() + "/cancel").page().goBack();
        assertKept(window);
    }

    @Test
    void a_reload_keeps_the_order_of_the_reasons() {
        var window = chromium.window(Device.PHONE).open(scenes.link(Language.EN));
        var order = order(window);
        window.page().reload();
        assertEquals(order, order(window));
    }

    @Test
    void back_after_the_outcome_shows_the_outcome() {
        var window = writing().press("Cancel my subscription");
        window.find("h1:text-is('Your Pro plan is cancelled')").waitFor();
        window.page().goBack();
        assertEquals("Your Pro plan is cancelled", window.heading());
        window.page().reload();
        assertEquals("Your Pro plan is cancelled", window.heading());
    }

    @Test
    void the_outcome_can_be_read_in_another_language() {
        var window = writing().press("Cancel my subscription").follow("Deutsch");
        assertEquals("Ihr Abo Pro ist gekündigt", window.heading());
        assertEquals("de", window.find("html").getAttribute("lang"));
        window.follow("简体中文");
        assertEquals("zh-Hans", window.find("html").getAttribute("lang"));
    }

    @Test
    void another_language_is_one_click_away_and_says_the_same_in_the_same_order() {
        var window = chromium.window(Device.PHONE).open(scenes.link(Language.EN));
        var order = order(window);
        window.follow("한국어");
        assertEquals("ko", window.find("html").getAttribute("lang"));
        assertEquals(order, order(window));
        window.follow("English").press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", window.heading());
    }

    @Test
    void a_browser_that_cannot_open_a_reason_by_itself_gets_the_page_with_that_reason_open() {
        var link = scenes.link(Language.EN);
        new Browser().open(link);
        var page = new Browser()
                .post(
                        link,
                        List.of(
                                Map.entry("reason", "low_usage"),
                                Map.entry("words-low_usage", "On holiday"),
                                Map.entry("act", "continue")));
        assertEquals(200, page.status());
        assertEquals(1, page.document().select(".choice.open").size());
        assertEquals("On holiday", page.document().select(".open textarea").text());
        assertEquals(1, page.document().select(".open .offer button").size());
        assertTrue(page.html().contains("@supports not selector(:has(a))"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void with_scripts_or_without_it_is_one_and_the_same(boolean scripts) {
        var window = chromium.window(scripts ? Device.PHONE.withScripts() : Device.PHONE)
                .open(scenes.link(Language.EN))
                .choose("competitor");
        assertEquals(0, window.find("script").count());
        assertEquals(1, window.find(".offer:visible").count());
        window.press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", window.heading());
        assertEquals(0, window.cookies());
        assertEquals(List.of(), window.complaints());
    }

    private Window writing() {
        return chromium.window(Device.PHONE)
                .open(scenes.link(Language.EN))
                .choose("other")
                .write("I am moving to the sea");
    }

    private static void assertKept(Window window) {
        assertEquals("other", window.find("[name=reason]:checked").getAttribute("value"));
        assertEquals("I am moving to the sea", window.find("textarea:visible").inputValue());
    }

    private static List<String> order(Window window) {
        return window.find("[name=reason]").all().stream()
                .map(reason -> reason.getAttribute("value"))
                .toList();
    }
}
