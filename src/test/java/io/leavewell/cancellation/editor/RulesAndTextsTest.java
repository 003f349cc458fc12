package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Flow;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mina edits when offers are made, when things end, and what customers are told besides. */
@QuarkusTest
class RulesAndTextsTest extends Editing {

    @Test
    void the_rules_are_changed_country_by_country() {
        open("/workspace/flow/modes")
                .write("timing", "after")
                .write("markets-other", "kr")
                .write("markets-other-timing", "none")
                .write("quiet_months", "12")
                .write("ending", "at_once")
                .write("floors-EUR", "10")
                .press("Save to the draft");
        var flow = draft();
        assertEquals(Flow.Timing.AFTER, flow.offers());
        assertEquals(Map.of("KR", Flow.Timing.NONE), flow.markets());
        assertEquals(12, flow.quietMonths());
        assertEquals(Flow.Ending.AT_ONCE, flow.ending());
        assertEquals(Map.of("EUR", new BigDecimal("10")), flow.floors());
        var overview = open("/workspace/flow").text();
        assertTrue(overview.contains("South Korea never"), overview);
        open("/workspace/flow/modes").write("markets-KR", "").press("Save to the draft");
        assertEquals(Map.of(), draft().markets());
    }

    @ParameterizedTest
    @CsvSource({
        "timing, sometimes",
        "ending, never",
        "markets-other, Korea",
        "quiet_months, many",
        "quiet_months, 61",
        "quiet_months, ''",
        "floors-EUR, -1",
        "floors-EUR, free",
        "floors-other, euro"
    })
    void rules_that_make_no_sense_come_back_as_they_were_typed(String field, String typed) {
        var page = open("/workspace/flow/modes").write(field, typed).press("Save to the draft");
        assertEquals(400, page.status());
        assertTrue(page.document().select(".problem a").eachAttr("href").stream()
                .allMatch(href -> page.document().select(href).size() == 1));
        if (page.document().select("input[type=radio][name=" + field + "]").isEmpty()) {
            assertEquals(typed, page.document().getElementById(field).val());
        }
    }

    @Test
    void a_country_without_its_rule_is_asked_for_it() {
        var page = open("/workspace/flow/modes").write("markets-other", "KR").press("Save to the draft");
        assertEquals(400, page.status());
        assertEquals("KR", page.document().getElementById("markets-other").val());
    }

    @Test
    void texts_are_ours_until_they_are_written_and_rows_of_the_facts_box_come_and_go() {
        open("/workspace/flow/texts")
                .write("texts-lead-en", "Take your time.")
                .write("texts-afterwards-ko", "고맙습니다.")
                .write("facts-0-what-en", "Your team")
                .write("facts-0-how-en", "can go on")
                .press("Save to the draft");
        var flow = draft();
        assertEquals("Take your time.", flow.texts().lead().orElseThrow().in(Language.EN));
        assertEquals("고맙습니다.", flow.texts().afterwards().orElseThrow().in(Language.KO));
        assertEquals("can go on", flow.facts().get(0).how().in(Language.EN));
        assertTrue(flow.texts().cancel().isEmpty());
        assertTrue(open("/workspace/flow").text().contains("Your team can go on"));
        open("/workspace/flow/texts")
                .write("facts-0-what-en", "")
                .write("facts-0-how-en", "")
                .press("Save to the draft");
        assertTrue(draft().facts().isEmpty());
    }

    @Test
    void half_a_row_and_an_address_that_is_none_are_refused() {
        var page = open("/workspace/flow/texts")
                .write("facts-0-how-de", "bleibt")
                .write("keeping-export", "data:text/html,x")
                .write("keeping-what-en", "")
                .write("keeping-what-de", "")
                .write("keeping-what-zh", " ")
                .write("keeping-what-ko", "")
                .press("Save to the draft");
        assertEquals(400, page.status());
        assertEquals(3, page.document().select(".problem li").size(), page.text());
        assertEquals(
                "data:text/html,x",
                page.document().getElementById("keeping-export").val());
    }
}
