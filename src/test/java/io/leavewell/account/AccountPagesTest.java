package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.leavewell.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T-L13, for operators: their own pages fit small phones, in every language, and axe finds nothing wrong. With
 * {@code -Dleavewell.pictures=DIRECTORY} they are drawn, too.
 */
@QuarkusTest
class AccountPagesTest {

    private static final String DIRECTORY = System.getProperty("leavewell.pictures", "");

    @Inject
    AccountPages pages;

    @Inject
    Chromium chromium;

    @BeforeEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> Attempts.deleteAll());
    }

    @AfterEach
    void closeWindows() {
        chromium.closeWindows();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobody_is_shut_out(boolean dark) {
        var language = dark ? Language.DE : Language.EN;
        var device = dark ? Device.PHONE.withScripts().inDark() : Device.DESKTOP.withScripts();
        var findings = new ArrayList<String>();
        pages.in(language).forEach((name, page) -> {
            var window = chromium.window(device);
            page.accept(window);
            window.findings().forEach(finding -> findings.add(name + ": " + finding));
            window.complaints().forEach(complaint -> findings.add(name + ": " + complaint));
            assertEquals(1, window.find("h1").count(), name);
            draw(window, language.code() + "-" + name);
            chromium.closeWindows();
        });
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_page_scrolls_sideways_on_the_smallest_phone(Language language) {
        pages.in(language).forEach((name, page) -> {
            var window = chromium.window(Device.PHONE);
            page.accept(window);
            assertEquals(0, window.pixelsBeyondTheEdge(), name);
            assertEquals(language.tag(), window.find("html").getAttribute("lang"), name);
            chromium.closeWindows();
        });
    }

    private static void draw(Window window, String name) {
        if (!DIRECTORY.isEmpty()) {
            var file = Path.of(DIRECTORY, name + ".png");
            window.page().screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
