package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.LetterClass;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.web.Text;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a letter, sentence by sentence. */
@QuarkusTest
class CheckTest {

    private static final Reader READER = Reader.of(Language.EN, "DE", "Europe/Berlin");

    @Inject
    Check check;

    private final SamplePhrasebook book = new SamplePhrasebook();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "intro; Please pay {amount} by {day}.; fine; ''",
                "intro; Please pay {amont} by {day}.; refused; {amont} is not filled in here",
                "intro; {#eval 'x'}{amount}{/eval} {day}; refused; {#eval 'x'} is not filled in",
                "intro; Please pay {amount}.; hint; our words tell {day} here",
                "heading; Please pay {amount}.; refused; {amount} is not filled in",
                "why; '\u200b\u00ad'; refused; it says nothing",
                "why; '…'; refused; it says nothing",
                "why; See https://shop.example for more; hint; a link typed by hand",
                "why; See WWW.shop.example for more; hint; a link typed by hand",
                "why; Get a discount when you pay today; refused; “get a discount” reads like an offer",
                "why; Ein Monat geschenkt; refused; reads like an offer",
                "why; As agreed you get 20% off until May; fine; ''",
                "why; This is your last chance; hint; “last chance” presses",
                "why; <script>alert(1)</script>; fine; ''"
            })
    void what_is_wrong_is_said_with_its_place(String key, String words, String outcome, String said) {
        var findings = findings(book, key, words);
        if (outcome.equals("fine")) {
            assertEquals(List.of(), findings);
            return;
        }
        var finding = findings.get(0);
        assertEquals(outcome.equals("refused"), finding.refuses(), finding.words());
        assertTrue(finding.words().contains(said), finding.words());
        assertEquals("/workspace/letters/sample#" + key + "-de", finding.href());
        assertTrue(finding.words().contains(", Deutsch: "), finding.words());
    }

    @Test
    void a_sentence_has_a_thousand_characters_at_most() {
        assertEquals(List.of(), findings(book, "why", "字".repeat(1_000)));
        assertTrue(findings(book, "why", "字".repeat(1_001)).get(0).refuses());
        assertEquals(List.of(), findings(book, "why", "😀".repeat(999) + "a"), "as people count");
    }

    @Test
    void a_subject_a_heading_and_a_button_have_one_line_and_a_paragraph_may_have_several() {
        for (var key : List.of("subject", "heading", "button")) {
            assertTrue(findings(book, key, "{amount}\nBcc: all@evil.example").stream()
                    .anyMatch(finding -> finding.refuses() && finding.words().contains("on one line")));
        }
        assertEquals(List.of(), findings(book, "why", "One\nTwo"));
    }

    @Test
    void letters_that_go_by_consent_may_offer_and_link() {
        assertEquals(List.of(), findings(marketing(), "why", "Get 20% off at https://shop.example"));
        assertTrue(findings(marketing(), "why", "{x}").get(0).refuses());
    }

    private List<Finding> findings(Phrasebook in, String key, String words) {
        return check.of(in, new OwnWords(Map.of(key, new Text(Map.of("de", words)))), READER);
    }

    private Phrasebook marketing() {
        return new SamplePhrasebook() {
            @Override
            public LetterClass letterClass() {
                return LetterClass.MARKETING;
            }
        };
    }
}
