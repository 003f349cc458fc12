package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page of the editor in a real browser: axe finds nothing wrong, nothing sticks out, and the policy blocks nothing.
 * With {@code -Dleavewell.pictures=DIR} each is drawn, to be looked at.
 */
@QuarkusTest
class SeenPagesTest extends Editing {

    private static final String PICTURES = System.getProperty("leavewell.pictures", "");

    @Inject
    Chromium chromium;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @ParameterizedTest
    @CsvSource({"320, false", "1280, true"})
    void nobody_is_shut_out(int width, boolean dark) {
        editSomething();
        var device = new Device(width, 800, dark, true, false);
        var findings = new ArrayList<String>();
        var window = chromium.window(device).signedIn(operators.cookie(operators.mina()));
        pages().forEach((name, path) -> {
            window.open(url(path));
            draw(window, name + "-" + width + (dark ? "-dark" : ""));
            window.findings().forEach(finding -> findings.add(name + ": " + finding));
            if (window.pixelsBeyondTheEdge() > 0) {
                findings.add(name + ": " + window.pixelsBeyondTheEdge() + " pixels beyond the edge");
            }
        });
        findings.addAll(window.complaints());
        assertEquals(List.of(), findings);
    }

    @Test
    void mistakes_and_conflicts_are_announced_and_can_be_read_by_everybody() {
        var window = chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(operators.mina()));
        window.open(url("/workspace/flow/reasons/too_expensive"));
        var otto = signedIn(operators.otto());
        otto.open(url("/workspace/flow/reasons/too_expensive"))
                .write("label-en", "Otto’s words")
                .press("Save to the draft");
        window.find("#label-en").fill("x".repeat(300));
        window.press("Save to the draft");
        assertTrue(window.focused().contains("Please check"));
        draw(window, "mistake");
        assertEquals(List.of(), window.findings());
        window.find("#label-en").fill("Mina’s words");
        window.press("Save to the draft");
        assertTrue(window.focused().contains("Otto Lind changed this"), window.focused());
        draw(window, "conflict");
        assertEquals(List.of(), window.findings());
    }

    private void editSomething() {
        open("/workspace/flow/reasons/too_expensive")
                .write("label-en", "It is more than I want to spend")
                .press("Save to the draft");
        open("/workspace/flow/modes")
                .write("markets-other", "US")
                .write("markets-other-timing", "after")
                .press("Save to the draft");
    }

    private Map<String, String> pages() {
        var newest = editions.newest("flow");
        var pages = new LinkedHashMap<String, String>();
        pages.put("overview", "/workspace/flow");
        pages.put("reason", "/workspace/flow/reasons/competitor");
        pages.put("new-reason", "/workspace/flow/reasons/new");
        pages.put("order", "/workspace/flow/order");
        pages.put("new-offer", "/workspace/flow/offers/new");
        List.of("half", "five", "pause", "starter", "trial", "annual", "ask", "first-steps")
                .forEach(offer -> pages.put("offer-" + offer, "/workspace/flow/offers/" + offer));
        pages.put("texts", "/workspace/flow/texts");
        pages.put("modes", "/workspace/flow/modes");
        pages.put("preview", "/workspace/flow/preview?look=dark");
        pages.put("preview-wide", "/workspace/flow/preview?width=1280&page=outcome&language=ko");
        pages.put("publish", "/workspace/flow/publish");
        pages.put("history", "/workspace/flow/history");
        pages.put("version", "/workspace/flow/history/" + newest);
        pages.put("compare", "/workspace/flow/history/compare");
        pages.put("discard", "/workspace/flow/discard");
        pages.put("import", "/workspace/flow/import");
        return pages;
    }

    private static void draw(Window window, String name) {
        if (!PICTURES.isEmpty()) {
            window.page()
                    .screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(PICTURES, "editor-" + name + ".png")));
        }
    }
}
