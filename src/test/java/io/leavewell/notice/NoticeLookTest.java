package io.leavewell.notice;

import static io.leavewell.notice.Repricing.url;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.leavewell.PageCheck;
import io.leavewell.account.Operators;
import io.leavewell.billing.Interval;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** T-L13: the pages of notices can be read by everybody, with mistakes, warnings and figures on them. */
@QuarkusTest
class NoticeLookTest {

    @Inject
    Operators operators;

    @Inject
    Ahead ahead;

    @Inject
    Chromium chromium;

    private Window window;
    private PageCheck check;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void every_page_of_notices_can_be_read_in_all_its_states() {
        var plan = ahead.plan("29.00 EUR", Interval.MONTH);
        ahead.paying(ahead.berlin("Ada"), plan, "29.00 EUR", Interval.MONTH, "2026-10-24T10:00:00Z");
        ahead.paying(ahead.berlin("Bo"), plan, "29.00 EUR", Interval.MONTH, "2026-11-10T10:00:00Z");
        ahead.yearly("290.00 EUR", "2025-12-24T10:00:00Z");
        ahead.run();
        window = chromium.window(Device.PHONE.withScripts()).signedIn(operators.cookie(operators.otto()));
        check = new PageCheck(window);
        window.open(url("/prices/new"));
        seen("form");
        window.page().fill("#before-0", "x");
        window.press("Save and look at it");
        seen("mistakes");
        fill(plan);
        window.press("Save and look at it");
        seen("preview");
        window.press("Publish and send letters");
        seen("not-sure");
        window.page().check("#sure");
        window.press("Publish and send letters");
        ahead.run();
        window.page().reload();
        seen("running");
        window.open(url("/prices"));
        seen("prices");
        window.open(url(""));
        seen("list");
        window.page().click("tbody th a");
        seen("proof");
        assertEquals(List.of(), check.wrong(), String.join("\n", check.wrong()));
    }

    private void fill(String plan) {
        var page = window.page();
        page.check("[name=plan-" + plan + "]");
        page.check("[name=interval-month]");
        page.selectOption("#currency-0", "EUR");
        page.fill("#before-0", "29.00");
        page.fill("#after-0", "31.00");
        page.fill("#from", "2026-12-05");
        page.fill("#lead", "14");
        page.fill("#reason-en", "Our hosting costs more, and we have more people who answer you.");
    }

    /** With -Dleavewell.pictures=folder also as pictures, to be looked at. */
    private void seen(String name) {
        check.seen(name);
        var folder = System.getProperty("leavewell.pictures");
        if (folder != null) {
            for (var width : List.of(320, 1280)) {
                window.page().setViewportSize(width, 800);
                window.page()
                        .screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(folder, "notice-" + name + "-" + width + ".png")));
            }
        }
    }
}
