package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Reason;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mina edits the reasons among which customers choose. */
@QuarkusTest
class ReasonsTest extends Editing {

    @Test
    void what_a_reason_is_called_is_changed_in_the_draft_and_by_its_code_it_stays_the_same() {
        var answered = open("/workspace/flow/reasons/too_expensive")
                .write("label-en", "Too much money")
                .press("Save to the draft")
                .onward();
        assertTrue(answered.text().contains("Saved in the draft"));
        assertTrue(answered.text().contains("1 change, the last one by Mina Roth"));
        var choice = draft().survey().choice(Reason.TOO_EXPENSIVE).orElseThrow();
        assertEquals("Too much money", choice.label().in(Language.EN));
        assertEquals("Es ist mir zu teuer", choice.label().in(Language.DE));
        assertFalse(asCustomer().text().contains("Too much money"));
    }

    @Test
    void a_reason_is_added_from_the_codes_that_are_not_used_yet() {
        var unused = open("/workspace/flow").follow("Add a reason");
        assertFalse(unused.text().contains("too_expensive"));
        var saved = unused.follow("Cuts or downturn")
                .write("label-en", "We have to save money")
                .write("prompt-en", "What happened?")
                .write("offers-0", "half")
                .write("offers-1", "pause")
                .press("Save to the draft")
                .onward();
        assertTrue(saved.text().contains("We have to save money"));
        assertEquals(List.of("half", "pause"), draft().offersFor().get(Reason.BUDGET));
        assertTrue(draft().survey().choice(Reason.BUDGET).orElseThrow().active());
    }

    @Test
    void a_further_question_gets_codes_from_its_words_and_an_answer_without_words_is_left_out() {
        open("/workspace/flow/reasons/usability")
                .write("follow_up-question-en", "What is hard?")
                .write("follow_up-options-0-label-en", "The editor")
                .write("follow_up-options-2-label-ko", "검색")
                .press("Save to the draft");
        var asked = draft().survey()
                .choice(Reason.USABILITY)
                .orElseThrow()
                .followUp()
                .orElseThrow();
        assertEquals(
                List.of("the_editor", "option_3"),
                asked.options().stream().map(option -> option.code()).toList());
    }

    @Test
    void a_renamed_answer_keeps_its_code() {
        open("/workspace/flow/reasons/competitor")
                .write("follow_up-options-0-label-en", "It is cheaper")
                .press("Save to the draft");
        var asked = draft().survey()
                .choice(Reason.COMPETITOR)
                .orElseThrow()
                .followUp()
                .orElseThrow();
        assertEquals("price", asked.options().get(0).code());
        assertEquals("It is cheaper", asked.options().get(0).label().in(Language.EN));
    }

    @Test
    void a_reason_that_is_not_ticked_is_kept_and_not_shown() {
        var page = open("/workspace/flow/reasons/other");
        page.document().select("[name=active]").removeAttr("checked");
        page.press("Save to the draft");
        assertFalse(draft().survey().choice(Reason.OTHER).orElseThrow().active());
        assertTrue(open("/workspace/flow").text().contains("Not shown"));
    }

    @Test
    void reasons_move_up_and_down_without_a_script() {
        var before = codes();
        var page = open("/workspace/flow/order");
        page.press(page.document()
                .select("button[name=down][value=" + before.get(0) + "]")
                .first());
        assertEquals(List.of(before.get(1), before.get(0)), codes().subList(0, 2));
        page.press(page.document()
                .select("button[name=up][value=" + before.get(0) + "]")
                .first());
        assertEquals(before, codes());
    }

    @Test
    void what_cannot_be_saved_comes_back_as_it_was_typed() {
        var page = open("/workspace/flow/reasons/too_expensive")
                .write("label-en", "x".repeat(10_000))
                .write("label-de", "")
                .write("follow_up-options-0-label-en", "An answer")
                .write("offers-0", "no-such-offer")
                .press("Save to the draft");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertTrue(page.text().contains("at most 200 characters; there are 10,000"));
        assertTrue(page.text().contains("There are answers, but no question"));
        assertTrue(page.text().contains("There is no offer no-such-offer any more"));
        assertEquals(10_000, page.document().select("#label-en").val().length());
        assertEquals(
                "An answer",
                page.document().select("#follow_up-options-0-label-en").val());
        assertTrue(page.document().select(".problem a").eachAttr("href").stream()
                .allMatch(href -> page.document().select(href).size() == 1));
        assertEquals(
                "It costs too much",
                draft().survey()
                        .choice(Reason.TOO_EXPENSIVE)
                        .orElseThrow()
                        .label()
                        .in(Language.EN));
    }

    @Test
    void a_removed_reason_takes_no_answer_with_it() {
        open("/workspace/flow/reasons/other").press("Remove the reason");
        assertTrue(draft().survey().choice(Reason.OTHER).isEmpty());
        assertTrue(open("/workspace/flow/reasons/other").text().contains("Add “Something else”"));
    }

    @Test
    void a_code_that_is_no_reason_is_not_there() {
        assertEquals(404, open("/workspace/flow/reasons/nonsense").status());
    }

    @Test
    void vera_may_look_and_change_nothing() {
        var vera = signedIn(operators.vera());
        var page = vera.open(url("/workspace/flow/reasons/other"));
        assertEquals(200, page.status());
        assertTrue(page.document().select("button:contains(Save)").isEmpty());
        var sent = page.press(
                page.document().select("main form button, main form fieldset").first());
        assertEquals(403, sent.status());
    }

    private List<String> codes() {
        return draft().survey().choices().stream()
                .map(choice -> choice.reason().code())
                .toList();
    }
}
