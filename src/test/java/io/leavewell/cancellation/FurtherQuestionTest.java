package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.reason.Statement;
import io.leavewell.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** T-L2, T-L3, T-L12: one more question below a reason: nothing is chosen before, nothing is asked for, nothing gets lost. */
@QuarkusTest
class FurtherQuestionTest extends Story {

    @Test
    void bo_says_more_closely_why_he_leaves_and_the_evidence_knows() throws JsonProcessingException {
        var bo = bo();
        var page = open(bo);
        var asked = page.document().select(".choice:has([value=competitor]) fieldset:has([name=detail-competitor])");
        assertEquals("What decided it?", asked.select("legend").text());
        assertEquals(
                List.of("price", "features", "ease", "company"),
                asked.select("input").eachAttr("value"));
        assertTrue(
                page.document()
                        .select("[name=reason][checked], [name^=detail][checked]")
                        .isEmpty(),
                "nothing is chosen before");
        assertTrue(page.document().select("[required]").isEmpty());

        var done = page.choose("competitor").write("detail-competitor", "ease").press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", done.heading());
        assertEquals(Optional.of("ease"), statement(bo).detail());
        var json = Json.MAPPER.readTree(records.command("evidence", done.fact("Reference")));
        assertEquals("ease", json.at("/detail").asText());
        assertEquals("competitor", json.at("/reason").asText());
        var printed = Jsoup.parse(records.command("evidence", done.fact("Reference"), "--html"));
        assertEquals("ease", printed.select("dt:containsOwn(More closely) + dd").text());
    }

    @Test
    void cy_does_not_answer_it_and_leaves_all_the_same() {
        var cy = bo();
        var done = open(cy).choose("competitor").press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", done.heading());
        assertEquals(Optional.empty(), statement(cy).detail());
    }

    @Test
    void what_dee_picked_is_still_picked_when_the_page_comes_again() {
        var page = open(bo())
                .choose("competitor")
                .write("detail-competitor", "price")
                .press("Continue");
        assertEquals(
                List.of("price"),
                page.document().select("[name=detail-competitor][checked]").eachAttr("value"));
        var german = browser.open(page.url() + "?lang=de");
        assertTrue(german.text().contains("Was gab den Ausschlag?"), german.text());
    }

    @Test
    void what_is_no_option_of_the_chosen_reason_is_not_kept() {
        for (var sent : List.of(
                Map.of("reason", "competitor", "detail-competitor", "my name is Eli"),
                Map.of("reason", "competitor", "detail-competitor", "PRICE\u0000"),
                Map.of("reason", "other", "detail-other", "price", "detail-competitor", "price"),
                Map.of("detail-", "price"))) {
            var eli = bo();
            var fields = new ArrayList<>(sent.entrySet());
            fields.add(Map.entry("act", "cancel"));
            assertEquals(
                    "Your Pro plan is cancelled",
                    browser.post(leavers.link(eli), fields).heading());
            assertEquals(Optional.empty(), statement(eli).detail());
        }
    }

    @Test
    void of_an_erased_person_the_option_stays_for_the_counts() {
        var fay = bo();
        open(fay)
                .choose("competitor")
                .write("detail-competitor", "features")
                .write("words-competitor", "They have the gantt charts")
                .press("Cancel my subscription");
        records.command("erase", fay.customer());
        assertEquals(Optional.empty(), statement(fay).words());
        assertEquals(Optional.of("features"), statement(fay).detail());
    }

    @Test
    void a_hint_stands_below_its_reason_only() {
        var page = open(bo());
        assertEquals(1, page.document().select(".choice > label small").size());
        var label = page.document().select("label:has(> [value=reliability])");
        assertEquals("It is slow or breaks Errors, lost work, long loading", label.text());
    }

    @Test
    void a_reason_that_is_no_longer_active_is_for_those_who_saw_it() {
        var gil = bo();
        var before = open(gil);
        publishing("\"reason\": \"competitor\",", "\"reason\": \"competitor\", \"active\": false,");
        assertFalse(open(bo()).reasons().contains("competitor"));
        var again = before.reload();
        assertTrue(again.reasons().contains("competitor"));
        again.choose("competitor").write("detail-competitor", "price").press("Cancel my subscription");
        assertEquals(Optional.of("price"), statement(gil).detail());
    }

    @Test
    void reasons_can_be_shown_as_they_are_listed() {
        publishing("\"survey\": {", "\"survey\": {\"order\": \"as_listed\",");
        for (var visit = 0; visit < 3; visit++) {
            assertEquals(Scenes.REASONS, open(bo()).reasons());
        }
    }

    private Statement statement(Leavers.Person person) {
        var outcome = records.outcomes(person).get(0).id();
        return leavers.in(() -> Statement.about(outcome).orElseThrow());
    }
}
