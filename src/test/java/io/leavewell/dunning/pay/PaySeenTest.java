package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.leavewell.PageCheck;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Leavers;
import io.leavewell.cancellation.Window;
import io.leavewell.time.TestClock;
import io.leavewell.web.Language;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T-L12, T-L13: the pay page in every state, as people see it; {@code -Dpictures=DIR} keeps what it looks like. */
@QuarkusTest
class PaySeenTest {

    private static final int MOST = 5_120;

    @Inject
    Payers payers;

    @Inject
    Chromium chromium;

    @Inject
    TestClock clock;

    @AfterEach
    void close() {
        chromium.closeWindows();
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobody_is_shut_out_in_any_state(Language language) {
        var lang = "?lang=" + language.code();
        var window = chromium.window(Device.PHONE.withScripts());
        var check = new PageCheck(window);
        var expired = payers.withExpiredCard();
        seen(check, window.open(payers.link(expired) + lang), "expired", language);
        window.find("[value=card]").click();
        seen(check, window, "missing", language);
        window.find("#number").fill(SandboxCard.INSUFFICIENT_FUNDS.number());
        window.find("#expiry").fill("0431");
        window.find("[value=card]").click();
        seen(check, window, "declined", language);
        window.find("[name=day]").first().check();
        window.find("[value=day]").click();
        seen(check, window, "promised", language);
        window.find("#number").fill(Payers.WORKS);
        window.find("#expiry").fill("0431");
        window.find("[value=card]").click();
        seen(check, window, "paid", language);
        seen(check, window.open(payers.link(payers.owing(SandboxCard.AUTHENTICATION)) + lang), "confirm", language);
        seen(check, window.open(Leavers.base() + "/pay/x.y" + lang), "gone", language);
        assertEquals(List.of(), check.wrong());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_weighs_at_most_five_kilobytes_compressed_and_is_the_only_request(Language language) {
        var link = payers.link(payers.owing(SandboxCard.INSUFFICIENT_FUNDS)) + "?lang=" + language.code();
        var window = chromium.window(Device.PHONE).open(link);
        assertEquals(List.of("GET " + link), window.requests());
        var bytes = Integer.parseInt(
                Wire.say("GET", URI.create(link).getRawPath() + "?lang=" + language.code(), "", "Accept-Encoding: gzip")
                        .header("Content-Length"));
        System.out.printf("Pay page, %s: %d bytes%n", language, bytes);
        assertTrue(bytes <= MOST, bytes + " bytes");
    }

    @Test
    void it_is_paid_with_the_keyboard_alone() {
        var window = chromium.window(Device.DESKTOP).open(payers.link(payers.owing(SandboxCard.HARD)));
        window.find("#number").focus();
        window.page().keyboard().type(Payers.WORKS);
        window.keys("Tab");
        window.page().keyboard().type("0431");
        window.keys("Enter");
        window.page().waitForURL("**/pay/**lang=en");
        assertEquals("Thank you, 29,00\u00a0€ is paid", window.heading());
    }

    private static void seen(PageCheck check, Window window, String name, Language language) {
        check.seen(name + " " + language);
        var pictures = System.getProperty("pictures");
        if (pictures == null) {
            return;
        }
        for (var width : List.of(320, 1280)) {
            for (var scheme : com.microsoft.playwright.options.ColorScheme.values()) {
                if (scheme == com.microsoft.playwright.options.ColorScheme.NO_PREFERENCE) {
                    continue;
                }
                window.page().setViewportSize(width, 800);
                window.page()
                        .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(scheme));
                var file = "%s-%s-%d-%s.png".formatted(name, language.code(), width, scheme);
                window.page()
                        .screenshot(new ScreenshotOptions()
                                .setPath(Path.of(pictures, file))
                                .setFullPage(true));
            }
        }
    }
}
