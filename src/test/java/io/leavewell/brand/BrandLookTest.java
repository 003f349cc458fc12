package io.leavewell.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The brand as a real browser shows it, to Mina and to customers. */
@QuarkusTest
class BrandLookTest extends Dressing {

    @Inject
    Chromium chromium;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void everything_on_the_page_can_be_read_and_reached() {
        uploaded("logo.png", Pictures.png(320, 80));
        saved("accent", "#f5a623");
        var findings = new ArrayList<String>();
        for (var device : List.of(Device.PHONE, Device.DESKTOP, Device.PHONE.inDark(), Device.DESKTOP.inDark())) {
            var window = minas(device.withScripts());
            findings.addAll(window.findings());
            findings.addAll(window.complaints());
            assertEquals(0, window.pixelsBeyondTheEdge(), device.toString());
            chromium.closeWindows();
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void the_swatches_show_what_customers_will_see_in_light_and_in_dark() {
        saved("accent", "#8a2be2");
        var window = minas(Device.DESKTOP);
        assertEquals("rgb(138, 43, 226)", colour(window, ".swatch.light a"));
        assertTrue(!colour(window, ".swatch.dark a").equals("rgb(138, 43, 226)"));
        assertEquals("rgb(20, 23, 28)", ground(window, ".swatch.dark"));
        assertEquals("rgb(255, 255, 255)", ground(window, ".swatch.light"));
    }

    @Test
    void customers_see_colour_and_logo_and_their_browsers_have_nothing_to_complain_of() {
        uploaded("logo.png", Pictures.png(320, 80));
        saved("accent", "#8a2be2");
        published();
        for (var device : List.of(Device.PHONE, Device.DESKTOP.inDark())) {
            var window = chromium.window(device.withScripts()).open(leavers.link(leavers.ada()));
            assertEquals(true, window.page().evaluate("document.querySelector('header img').naturalWidth == 320"));
            assertEquals(List.of(), window.findings());
            assertEquals(List.of(), window.complaints());
            assertEquals(0, window.pixelsBeyondTheEdge());
            assertEquals(2, window.requests().size(), window.requests().toString());
        }
    }

    @Test
    void a_file_of_ten_megabytes_gets_an_answer_that_can_be_read() {
        var window = minas(Device.DESKTOP);
        window.find("#logo").setInputFiles(new FilePayload("logo.png", "image/png", new byte[10_000_000]));
        window.press("Put it into the draft");
        assertEquals("That was too much for us", window.heading());
    }

    private Window minas(Device device) {
        return chromium.window(device)
                .signedIn(operators.cookie(operators.mina()))
                .open(url("/workspace/brand"));
    }

    private static String colour(Window window, String css) {
        return (String) window.find(css).first().evaluate("e => getComputedStyle(e).color");
    }

    private static String ground(Window window, String css) {
        return (String) window.find(css).evaluate("e => getComputedStyle(e).backgroundColor");
    }
}
