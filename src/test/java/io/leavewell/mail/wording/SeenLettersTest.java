package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the words of letters in a real browser. With {@code -Dleavewell.pictures=DIR} each is drawn, to be looked
 * at.
 */
@QuarkusTest
class SeenLettersTest extends Drafting {

    private static final String PICTURES = System.getProperty("leavewell.pictures", "");

    @Inject
    Chromium chromium;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @ParameterizedTest
    @CsvSource({"320, false", "320, true", "1280, false", "1280, true"})
    void nobody_is_shut_out(int width, boolean dark) {
        draft("subject-de", "Bitte {amount} zahlen");
        publish("Shorter");
        draft("intro-en", "Your payment of {amout} failed. Get 20% off today!");
        var findings = new ArrayList<String>();
        var window =
                chromium.window(new Device(width, 800, dark, true, false)).signedIn(operators.cookie(operators.mina()));
        for (var path : List.of(
                "",
                "/sample",
                "/sample/preview?language=de&look=" + (dark ? "dark" : "light"),
                "/sample/publish",
                "/sample/history",
                "/sample/history/" + editions.newest(KIND))) {
            window.open(url("/workspace/letters" + path));
            draw(window, path.replaceAll("[?].*", "").replace("/", "-") + "-" + width + (dark ? "-dark" : ""));
            window.findings().forEach(finding -> findings.add(path + ": " + finding));
            if (window.pixelsBeyondTheEdge() > 0) {
                findings.add(path + ": " + window.pixelsBeyondTheEdge() + " pixels beyond the edge");
            }
        }
        findings.addAll(window.complaints());
        assertEquals(List.of(), findings);
    }

    @Test
    void the_letter_stands_in_its_frame_in_the_look_that_was_chosen() {
        var window = chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(operators.mina()));
        for (var look : List.of("light", "dark")) {
            window.open(url(PATH + "/preview?language=de&look=" + look));
            var body = window.page().frameLocator("iframe").locator("body");
            assertEquals(
                    "Wir konnten Ihre Zahlung nicht einziehen",
                    body.locator("h1").textContent());
            var paper = (String) body.evaluate("e => getComputedStyle(e).backgroundColor");
            assertEquals(look.equals("dark") ? "rgb(20, 23, 28)" : "rgb(255, 255, 255)", paper);
        }
    }

    @Test
    void a_finding_leads_to_the_field_that_mends_it() {
        draft("intro-de", "{falsch} {amount} {day}");
        var window = chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(operators.mina()));
        window.open(url(PATH + "/publish"));
        window.find(".findings a").first().click();
        assertEquals(1, window.find("#intro-de:target").count());
    }

    private static void draw(Window window, String name) {
        if (!PICTURES.isEmpty()) {
            window.page()
                    .screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, "letters" + name + ".png")));
        }
    }
}
