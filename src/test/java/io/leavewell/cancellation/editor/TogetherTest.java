package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Flows;
import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mina and Otto edit the same draft at the same time. */
@QuarkusTest
class TogetherTest extends Editing {

    private static final String EXPENSIVE = "/workspace/flow/reasons/too_expensive";

    private Browser otto;

    @BeforeEach
    void arrive() {
        otto = signedIn(operators.otto());
    }

    @Test
    void who_edits_another_part_is_in_nobodys_way() {
        var minas = open(EXPENSIVE);
        var ottos = otto.open(url("/workspace/flow/offers/half"));
        assertEquals(
                303, ottos.write("percent", "40").press("Save to the draft").status());
        assertEquals(
                303,
                minas.write("label-en", "Too much").press("Save to the draft").status());
        assertEquals("Too much", label());
        assertEquals(
                new BigDecimal("40"), ((Offer.PercentOff) draft().offer("half").orElseThrow()).percent());
    }

    @Test
    void who_comes_second_to_the_same_part_sees_both_and_may_save_theirs() {
        var told = bothChangeTheLabel();
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Otto Lind changed this while you were editing"));
        assertEquals("Otto’s words", told.document().select(".beside del").text());
        assertEquals("Mina’s words", told.document().select(".beside ins").text());
        assertEquals("Mina’s words", told.document().select("#label-en").val());
        assertEquals("Otto’s words", label());
        assertEquals(303, told.press("Save mine").status());
        assertEquals("Mina’s words", label());
    }

    @Test
    void who_comes_second_may_keep_what_is_there() {
        var kept = bothChangeTheLabel().follow("Keep theirs");
        assertEquals("Otto’s words", kept.document().select("#label-en").val());
        assertEquals("Otto’s words", label());
    }

    @Test
    void who_comes_third_is_told_again() {
        var told = bothChangeTheLabel();
        otto.open(url(EXPENSIVE)).write("label-en", "Otto again").press("Save to the draft");
        assertEquals(409, told.press("Save mine").status());
        assertEquals("Otto again", label());
    }

    @Test
    void who_typed_something_wrong_is_still_told_after_mending_it() {
        var minas = open(EXPENSIVE);
        otto.open(url(EXPENSIVE)).write("label-en", "Otto’s words").press("Save to the draft");
        var wrong = minas.write("label-en", "x".repeat(300)).press("Save to the draft");
        assertEquals(400, wrong.status());
        assertEquals(
                409,
                wrong.write("label-en", "Mina’s words")
                        .press("Save to the draft")
                        .status());
    }

    @Test
    void two_who_wrote_the_same_agree() {
        var minas = open(EXPENSIVE);
        otto.open(url(EXPENSIVE)).write("label-en", "The same").press("Save to the draft");
        assertEquals(
                303,
                minas.write("label-en", "The same").press("Save to the draft").status());
    }

    @Test
    void who_removes_what_another_has_just_changed_is_shown_it_first() {
        var minas = open("/workspace/flow/offers/half");
        otto.open(url("/workspace/flow/offers/half")).write("percent", "40").press("Save to the draft");
        var told = minas.press("Remove the offer");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("nothing was removed"));
        assertTrue(draft().offer("half").isPresent());
    }

    @Test
    void who_saves_what_another_has_removed_loses_nothing() {
        var minas = open("/workspace/flow/offers/half").write("percent", "45");
        otto.open(url("/workspace/flow/offers/half")).press("Remove the offer");
        var told = minas.press("Save to the draft");
        assertEquals(409, told.status());
        assertEquals("45", told.document().select("#percent").val());
        assertEquals(303, told.press("Save mine").status());
        assertTrue(draft().offer("half").isPresent());
    }

    @Test
    void many_parts_saved_at_the_same_moment_are_all_saved() throws Exception {
        var crowd = Executors.newFixedThreadPool(6);
        var pages = draft().survey().choices().stream()
                .map(choice -> signedIn(operators.mina())
                        .open(url("/workspace/flow/reasons/" + choice.reason().code()))
                        .write("label-en", "New " + choice.reason().code()))
                .map(page -> (Callable<Integer>)
                        () -> page.press("Save to the draft").status())
                .toList();
        for (var saved : crowd.invokeAll(pages)) {
            assertEquals(303, saved.get());
        }
        crowd.shutdown();
        assertTrue(draft().survey().choices().stream()
                .allMatch(choice -> choice.label().in(Language.EN).startsWith("New ")));
    }

    @Test
    void of_two_who_publish_at_once_the_second_is_told_what_the_first_has_published() {
        open(EXPENSIVE).write("label-en", "Too much").press("Save to the draft");
        var before = editions.newest(Flows.KIND);
        var minas = open("/workspace/flow/publish").write("note", "Mina’s reason");
        var ottos = otto.open(url("/workspace/flow/publish")).write("note", "Plainer words");
        assertTrue(ottos.press("Publish").onward().text().contains("is in force"));
        var told = minas.press("Publish");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Otto Lind has published version"));
        assertTrue(told.text().contains("Plainer words"));
        assertTrue(told.text().contains("Too much"));
        assertTrue(told.text().contains("Mina’s reason"));
        assertEquals(before + 1, editions.newest(Flows.KIND));
    }

    @Test
    void who_publishes_a_draft_that_was_changed_meanwhile_is_shown_the_change() {
        open(EXPENSIVE).write("label-en", "Too much").press("Save to the draft");
        var minas = open("/workspace/flow/publish").write("note", "ready");
        otto.open(url("/workspace/flow/offers/half")).write("percent", "90").press("Save to the draft");
        var before = editions.newest(Flows.KIND);
        var told = minas.press("Publish");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Otto Lind has changed the draft meanwhile"));
        assertTrue(told.text().contains("90"));
        assertEquals("ready", told.document().select("#note").val());
        assertEquals(before, editions.newest(Flows.KIND));
        assertFalse(told.press("Publish").onward().text().contains("meanwhile"));
    }

    private Browser.Page bothChangeTheLabel() {
        var minas = open(EXPENSIVE);
        otto.open(url(EXPENSIVE)).write("label-en", "Otto’s words").press("Save to the draft");
        return minas.write("label-en", "Mina’s words").press("Save to the draft");
    }

    private String label() {
        return draft().survey()
                .choice(Reason.TOO_EXPENSIVE)
                .orElseThrow()
                .label()
                .in(Language.EN);
    }
}
