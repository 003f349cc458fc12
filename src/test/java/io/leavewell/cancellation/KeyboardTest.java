package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-L13: everything can be done with the keyboard alone, and whoever does so sees where they are. */
@QuarkusTest
class KeyboardTest extends Seen {

    @Test
    void tab_goes_from_the_languages_through_the_opened_reason_to_the_way_out() {
        var window =
                chromium.window(Device.PHONE).open(scenes.link(Language.EN)).choose("too_expensive");
        window.find("nav a").first().focus();
        assertEquals(
                List.of(
                        "a Deutsch",
                        "a 简体中文",
                        "a 한국어",
                        "reason too_expensive",
                        "accept half",
                        "words-too_expensive",
                        "act cancel",
                        "act keep"),
                stops(window, 8));
    }

    @Test
    void arrows_walk_through_the_reasons_and_enter_leaves() {
        var window = chromium.window(Device.PHONE).open(scenes.link(Language.EN));
        window.find("nav a").last().focus();
        window.keys("Tab", "Space");
        var first = window.find("[name=reason]:checked").getAttribute("value");
        window.keys("ArrowDown");
        assertEquals(1, window.find(".more:visible").count());
        window.keys("ArrowUp");
        assertEquals(first, window.find("[name=reason]:checked").getAttribute("value"));
        while (!window.focused().equals("act cancel")) window.keys("Tab");
        window.keys("Enter");
        window.page().waitForSelector("h1:has-text('is cancelled')");
    }

    @Test
    void the_focus_is_always_drawn_and_never_under_the_bar() {
        for (var reason : Scenes.REASONS) {
            var window =
                    chromium.window(Device.PHONE).open(scenes.link(Language.EN)).choose(reason);
            window.find("nav a").last().focus();
            for (var stop = 0; stop < 4; stop++) {
                window.keys("Tab");
                assertTrue(isDrawn(window), window.focused());
                assertTrue(isAboveTheBar(window), window.focused());
            }
            chromium.closeWindows();
        }
    }

    @Test
    void a_mistake_takes_the_focus_to_the_summary_and_from_there_to_the_field() {
        var window = chromium.window(Device.PHONE);
        scenes.in(Language.EN).get("plain-mistakes").accept(window);
        assertTrue(window.page().title().startsWith("Error:"));
        assertEquals("problem", window.find(":focus").getAttribute("class"));
        window.keys("Tab", "Enter");
        assertEquals("name", window.find(":focus").getAttribute("id"));
    }

    @Test
    void nothing_chosen_takes_the_focus_to_the_summary_and_from_there_to_the_reasons() {
        var window = chromium.window(Device.PHONE);
        scenes.in(Language.EN).get("nothing-chosen").accept(window);
        assertEquals("problem", window.find(":focus").getAttribute("class"));
        window.keys("Tab", "Enter", "Tab", "Space");
        assertEquals(1, window.find("[name=reason]:checked").count());
    }

    private static List<String> stops(Window window, int count) {
        var stops = new ArrayList<String>();
        for (var stop = 0; stop < count; stop++) {
            stops.add(window.focused());
            window.keys("Tab");
        }
        return stops;
    }

    private static boolean isDrawn(Window window) {
        return (boolean) window.find(":focus").evaluate("""
                e => { const s = getComputedStyle(e); return s.outlineStyle === 'solid' && parseFloat(s.outlineWidth) >= 3 }""");
    }

    private static boolean isAboveTheBar(Window window) {
        return (boolean) window.find(":focus").evaluate("""
                e => { const bar = document.querySelector('.way-out');
                       return bar.contains(e) || e.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top }""");
    }
}
