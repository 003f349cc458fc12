package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T-L1, T-L2, T-L3: the way out is in view, as large and as plain as the way to stay, and two clicks long. */
@QuarkusTest
class WayOutTest extends Seen {

    private static final String CANCEL = "button[value=cancel]";
    private static final String KEEP = "button[value=keep]";

    @Test
    void ada_leaves_with_two_clicks_on_the_smallest_phone_without_scrolling_for_the_button() {
        var ada = leavers.ada();
        var window = chromium.window(Device.PHONE).open(leavers.link(ada)).choose("too_expensive");
        assertTrue(window.isInView(window.button("Cancel my subscription")));

        window.press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", window.heading());
        leavers.see(ada, subscription -> assertTrue(subscription.isLeaving()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_button_is_in_view_on_load_and_whatever_reason_is_chosen(Language language) {
        for (var device : List.of(Device.PHONE, Device.DESKTOP)) {
            var window = chromium.window(device).open(scenes.link(language));
            assertTrue(window.isInView(window.find(CANCEL)));
            for (var reason : Scenes.REASONS) {
                assertTrue(window.choose(reason).isInView(window.find(CANCEL)), reason);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaving_looks_no_smaller_and_no_paler_than_staying(Language language) {
        for (var device : List.of(Device.PHONE, Device.DESKTOP, Device.PHONE.inDark())) {
            var window = chromium.window(device).open(scenes.link(language));
            var leave = window.find(CANCEL).boundingBox();
            var stay = window.find(KEEP).boundingBox();
            assertEquals(stay.width, leave.width, 0.5);
            assertEquals(stay.height, leave.height, 0.5);
            assertEquals(stay.y, leave.y, 0.5);
            assertTrue(contrast(window.find(CANCEL)) >= contrast(window.find(KEEP)) - 0.1);
            assertTrue(contrast(window.find(CANCEL)) >= 7);
        }
    }

    @Test
    void every_page_that_is_not_an_end_has_the_button_in_view() {
        var window = chromium.window(Device.PHONE);
        scenes.in(Language.EN).forEach((name, scene) -> {
            scene.accept(window);
            window.keys("Control+Home");
            var leave = window.find(".leave");
            assertEquals(Scenes.ENDS.contains(name) ? 0 : 1, leave.count(), name);
            assertTrue(leave.count() == 0 || window.isInView(leave), name);
        });
    }

    @Test
    void nothing_is_chosen_beforehand() {
        var window = chromium.window(Device.PHONE).open(scenes.link(Language.EN));
        assertEquals(0, window.find("[name=reason]:checked").count());
        assertEquals(0, window.find(".offer:visible").count());
    }

    /** WCAG 2.2, 1.4.3, between the text of a button and its ground. */
    private static double contrast(Locator button) {
        var one = luminance(button, "color");
        var other = luminance(button, "backgroundColor");
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Locator element, String property) {
        var colour = (String) element.evaluate("(e, property) => getComputedStyle(e)[property]", property);
        var channels = Pattern.compile("\\d+")
                .matcher(colour)
                .results()
                .map(channel -> Integer.parseInt(channel.group()) / 255.0)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * channels.get(0) + 0.7152 * channels.get(1) + 0.0722 * channels.get(2);
    }
}
