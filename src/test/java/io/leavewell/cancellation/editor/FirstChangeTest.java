package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.cancellation.Chromium;
import io.leavewell.cancellation.Device;
import io.leavewell.cancellation.Window;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In real browsers: Mina's first change, from the workspace to a customer's phone, and back again. */
@QuarkusTest
class FirstChangeTest extends Editing {

    private static final String OURS = "You can cancel right now. Nothing below is required.";
    private static final String MINAS = "One click, and it is done. Nothing below is required.";

    @Inject
    Chromium chromium;

    @AfterEach
    void close() {
        chromium.closeWindows();
    }

    @Test
    void it_reaches_a_customer_once_it_is_published_and_goes_away_once_it_is_rolled_back() {
        var before = editions.newest("flow");
        var mina = window(operators.mina());
        writeLead(mina);
        assertTrue(phone().page().content().contains(OURS));

        mina.find(".button.primary").click();
        mina.find("#note").fill("Say it shorter");
        mina.press("Publish");
        assertTrue(mina.find("[role=status]").textContent().contains("is in force"));
        assertTrue(phone().page().content().contains(MINAS));

        mina.open(url("/workspace/flow/history/" + before));
        mina.press("Make it the draft");
        mina.press("Publish");
        assertTrue(phone().page().content().contains(OURS));
        assertFalse(phone().page().content().contains(MINAS));
    }

    @Test
    void the_preview_shows_the_page_in_its_frame_and_its_buttons_lead_nowhere() {
        var mina = window(operators.mina());
        writeLead(mina);
        mina.open(url("/workspace/flow/preview?who=month&width=320&look=dark"));
        var frame = mina.page().frameLocator("iframe");
        frame.locator("label:has([value=too_expensive])").click();
        assertTrue(frame.locator(".offer button:visible").isVisible());
        frame.locator("button.leave").click();
        assertTrue(frame.locator("h1").textContent().startsWith("Cancel your"));
        assertTrue(frame.locator("main").textContent().contains(MINAS));
        assertEquals("rgb(20, 23, 28)", frame.locator("body").evaluate("e => getComputedStyle(e).backgroundColor"));
        assertEquals(320, frame.locator("html").evaluate("e => innerWidth"));
        frame.locator("nav a[lang=de]").click();
        frame.locator("html[lang=de]").waitFor();
        assertTrue(frame.locator("h1").textContent().contains("kündigen"));
    }

    @Test
    void of_two_who_write_the_same_text_the_second_sees_both_and_loses_neither() {
        var mina = window(operators.mina()).open(url("/workspace/flow/texts"));
        writeLead(window(operators.otto()));
        mina.find("#texts-lead-en").fill("Mina’s own lead.");
        mina.press("Save to the draft");
        assertTrue(mina.find("#overtaken").textContent().contains("Otto Lind changed this"));
        assertEquals(MINAS, mina.find(".beside del").first().textContent());
        assertEquals("Mina’s own lead.", mina.find("#texts-lead-en").inputValue());
        mina.press("Save mine");
        assertTrue(mina.find("main").textContent().contains("Mina’s own lead."));
    }

    private void writeLead(Window window) {
        window.open(url("/workspace/flow/texts"));
        window.find("#texts-lead-en").fill(MINAS);
        window.find("#texts-lead-de").fill("Ein Klick, und es ist erledigt.");
        window.find("#texts-lead-zh").fill("点击一次即可完成。");
        window.find("#texts-lead-ko").fill("한 번만 누르면 됩니다.");
        window.press("Save to the draft");
    }

    private Window window(Operator operator) {
        return chromium.window(Device.DESKTOP.withScripts()).signedIn(operators.cookie(operator));
    }

    private Window phone() {
        return chromium.window(Device.PHONE).open(leavers.link(leavers.ada()));
    }
}
