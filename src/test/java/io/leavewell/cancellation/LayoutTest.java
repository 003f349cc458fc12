package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Media;
import io.leavewell.billing.Interval;
import io.leavewell.billing.ListPrice;
import io.leavewell.billing.Plan;
import io.leavewell.money.Money;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T-L13: the pages fit small phones, long words, thick fingers, forced colours and paper. */
@QuarkusTest
class LayoutTest extends Seen {

    private static final String LONG = "Donaudampfschifffahrtsgesellschaftskapitän Professional Plus";

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_page_scrolls_sideways_and_each_says_its_language(Language language) {
        var window = chromium.window(Device.PHONE);
        scenes.in(language).forEach((name, scene) -> {
            scene.accept(window);
            assertEquals(0, window.pixelsBeyondTheEdge(), name);
            assertEquals(language.tag(), window.find("html").getAttribute("lang"), name);
            assertEquals(1, window.find("h1").count(), name);
            assertEquals(List.of(), tooSmall(window), name);
            assertEquals(List.of(), window.complaints(), name);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void not_even_the_longest_plan_name_scrolls_sideways(Language language) {
        longPlan();
        var link = leavers.link(scenes.person(language, "long", "29000.00 EUR"));
        var window = chromium.window(Device.PHONE).open(link).choose("too_expensive");
        assertEquals(0, window.pixelsBeyondTheEdge());
        assertTrue(window.isInView(window.find("button[value=cancel]")));
        window.send("accept", "half");
        assertEquals(0, window.pixelsBeyondTheEdge());
    }

    @Test
    void whoever_forces_their_colours_still_sees_what_is_chosen() {
        var window = chromium.window(Device.PHONE.withForcedColours())
                .open(scenes.link(Language.EN))
                .choose("too_expensive");
        var outline = "e => getComputedStyle(e).outlineStyle";
        assertEquals("solid", window.find(".choice:has(> label > :checked)").evaluate(outline));
        assertEquals(
                "none",
                window.find(".choice:not(:has(> label > :checked))").first().evaluate(outline));
    }

    @Test
    void nothing_moves() {
        var window = chromium.window(Device.PHONE).open(scenes.link(Language.EN));
        assertEquals(0, window.page().evaluate("document.getAnimations().length"));
        assertFalse(window.page().content().contains("transition"));
    }

    @Test
    void the_outcome_and_the_statement_are_fit_to_be_printed() {
        for (var name : List.of("cancelled", "statement")) {
            var window = chromium.window(Device.DESKTOP.inDark());
            scenes.in(Language.EN).get(name).accept(window);
            window.page().emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(window.find(".facts").isVisible());
            assertEquals(0, window.find("nav:visible, button:visible").count());
            assertEquals(
                    "rgb(255, 255, 255)", window.find("body").evaluate("e => getComputedStyle(e).backgroundColor"));
        }
    }

    /** Links inside sentences and lists may be as small as their text (WCAG 2.5.8). */
    private static List<?> tooSmall(Window window) {
        return (List<?>) window.page().evaluate("""
                [...document.querySelectorAll('a, button, textarea, input, label:has(input)')]
                  .filter(e => e.checkVisibility() && !e.closest('li') && !(e.type === 'radio'))
                  .filter(e => { const b = e.getBoundingClientRect(); return b.height < 44 || b.width < 44 })
                  .map(e => e.outerHTML)""");
    }

    private void longPlan() {
        leavers.in(() -> {
            if (Plan.coded("long").isEmpty()) {
                var price = new ListPrice(Interval.MONTH, Money.of("29000.00", "EUR"));
                new Plan("long", LONG, false, Set.of(price)).persist();
            }
            return null;
        });
    }
}
