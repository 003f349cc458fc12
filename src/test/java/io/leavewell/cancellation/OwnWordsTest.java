package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Reason;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An operator's words stand where ours would; where they say nothing, ours do. */
@QuarkusTest
class OwnWordsTest extends Story {

    private static final String START = "\"quiet_months\": 6,";
    private static final String TEXTS = START + """
            "texts": {
              "lead": {"en": "Fair winds & following seas", "de": "Gute Fahrt"},
              "question": {"en": "What blew you away?"},
              "cancel": {"en": "Cancel my berth", "ko": " "},
              "keep": {"en": "Keep my berth"},
              "afterwards": {"en": "Please clear your locker <soon>."}
            },
            "facts": [{"what": {"en": "Your mooring"}, "how": {"en": "free for others", "de": "frei für andere"}}],""";

    @Test
    void the_page_speaks_in_the_operators_words() {
        publishing(START, TEXTS);
        var page = open(bo());
        assertEquals(
                "Fair winds & following seas",
                page.document().select("h1 + .note").text());
        assertTrue(page.document().select("#reasons > legend").text().startsWith("What blew you away?"));
        assertEquals(
                "Cancel my berth",
                page.document().select("button[value=cancel]").text());
        assertEquals(
                "Keep my berth", page.document().select("button[value=keep]").text());
        assertEquals("free for others", page.fact("Your mooring"));
        assertEquals("kept for 90 days, export any time", page.fact("Your projects"));
    }

    @Test
    void who_has_left_reads_one_more_sentence_on_the_page_and_in_the_letter() {
        publishing(START, TEXTS);
        var bo = bo();
        var left = open(bo).press("Cancel my berth");
        assertEquals("Your Pro plan is cancelled", left.heading());
        assertTrue(left.text().contains("Please clear your locker <soon>."), left.text());
        leavers.later(Duration.ofSeconds(5));
        assertTrue(leavers.letters(bo).get(0).contains("Please clear your locker <soon>."));

        var stayed = open(bo()).choose("too_expensive").press("Keep Pro at €14.50");
        assertFalse(stayed.text().contains("locker"), "only for those who left");
    }

    @Test
    void what_is_not_translated_is_said_in_english_and_what_is_blank_in_our_words() {
        publishing(START, TEXTS);
        var bo = bo();
        var german = browser.open(leavers.link(bo) + "?lang=de");
        assertEquals("Gute Fahrt", german.document().select("h1 + .note").text());
        assertEquals(
                "Keep my berth", german.document().select("button[value=keep]").text());
        assertEquals("frei für andere", german.fact("Your mooring"));
        var korean = browser.open(leavers.link(bo) + "?lang=ko");
        assertFalse(korean.document().select("button[value=cancel]").text().isBlank());
    }

    @Test
    void an_offer_may_say_a_sentence_more_above_its_terms() {
        publishing("\"months\": 3}", "\"months\": 3, \"note\": {\"en\": \"With thanks for <all> these years.\"}}");
        var bo = bo();
        var page = open(bo);
        var lines = page.document()
                .select(".choice:has([value=too_expensive]) .offer p")
                .eachText();
        assertEquals("With thanks for <all> these years.", lines.get(0));
        assertTrue(lines.get(1).startsWith("From 23 March 2026 to 23 June 2026"), lines.get(1));
        page.press("Keep my plan");
        assertEquals(
                "With thanks for <all> these years.",
                records.evidence(bo)
                        .shown()
                        .offers()
                        .get(Reason.TOO_EXPENSIVE)
                        .words()
                        .note());
    }
}
