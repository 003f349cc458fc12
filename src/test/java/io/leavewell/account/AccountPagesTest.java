package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.leavewell.PageCheck;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.leavewell.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void nobody_is_shut_out() {
        var window = chromium.window(Device.PHONE.withScripts());
        var check = new PageCheck(window);
        pages.in(Language.DE).forEach((name, page) -> {
            page.accept(window);
            check.seen(name);
            draw(window, name);
        });
        assertEquals(List.of(), check.wrong(), String.join("\n", check.wrong()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_page_scrolls_sideways_on_the_smallest_phone(Language language) {
        var window = chromium.window(Device.PHONE);
        pages.in(language).forEach((name, page) -> {
            page.accept(window);
            assertEquals(0, window.pixelsBeyondTheEdge(), name);
            assertEquals(language.tag(), window.find("html").getAttribute("lang"), name);
        });
    }

    private static void draw(Window window, String name) {
        if (!DIRECTORY.isEmpty()) {
            var file = Path.of(DIRECTORY, name + ".png");
            window.page().screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
