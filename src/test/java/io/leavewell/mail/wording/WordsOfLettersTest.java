package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.audit.Entry;
import io.leavewell.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mina puts a letter in her own words: drafted, looked at, published, and taken back. */
@QuarkusTest
class WordsOfLettersTest extends Drafting {

    private static final String OURS = "Ihre Zahlung von €12.00 hat nicht geklappt";

    @Test
    void a_draft_is_seen_in_the_preview_and_read_by_nobody_before_it_is_published() {
        draft("subject-de", "Bitte {amount} zahlen");
        assertEquals(OURS, letter(Language.DE).subject());
        assertTrue(open(PATH + "/preview?language=de").text().contains("Bitte €12.00 zahlen"));
        publish("Shorter");
        assertEquals("Bitte €12.00 zahlen", letter(Language.DE).subject());
        for (var other : Language.DE.others()) {
            assertFalse(letter(other).subject().contains("Bitte"), "ours stays in " + other);
        }
        assertTrue(letter(Language.DE).text().contains("Nichts ist verloren"), "and so do other sentences");
    }

    @Test
    void what_is_published_and_why_is_kept_in_history_and_audit() {
        draft("why-en", "You have a subscription.");
        publish("Plainer");
        var version = editions.newest(KIND);
        var history = open(PATH + "/history");
        assertTrue(history.text().contains("Version " + version + " in force"), history.text());
        assertTrue(history.text().contains("Mina Roth Plainer 1"), history.text());
        var trace = QuarkusTransaction.requiringNew().call(() -> Entry.about(KIND, String.valueOf(version)));
        assertEquals("wording.published", trace.get(0).act());
        assertTrue(trace.get(0).after().orElseThrow().contains("You have a subscription."));
    }

    @Test
    void an_earlier_version_comes_back_at_once_and_the_draft_stays() {
        draft("subject-de", "Erster Text {amount}");
        publish("");
        var first = editions.newest(KIND);
        draft("subject-de", "Zweiter Text {amount}");
        publish("");
        draft("subject-de", "Dritter Text {amount}");
        var page = open(PATH + "/history/" + first);
        assertTrue(page.text().contains("Zweiter Text {amount}"), "compared with what is in force");
        var back = page.write("note", "The first was better").press("Put it in force again");
        assertTrue(back.onward().text().contains("Version " + first + " is in force again, as version " + (first + 2)));
        assertEquals("Erster Text €12.00", letter(Language.DE).subject());
        assertEquals(
                "Dritter Text {amount}",
                open(PATH).document().select("#subject-de").text());
        assertEquals(409, page.press("Put it in force again").status(), "another is in force now");
        assertEquals(
                409,
                open(PATH + "/history/" + first)
                        .write("version", "1")
                        .press(page.document().select("form.read button").first())
                        .status());
    }

    @Test
    void a_sentence_goes_back_to_ours_and_what_was_typed_elsewhere_is_kept() {
        draft("subject-de", "Bitte {amount} zahlen");
        var page = open(PATH).write("why-de", "Sie haben ein Abo.");
        var button = page.document().select("button[value=subject]").first();
        assertEquals(303, page.press(button).status());
        assertEquals("{\"why\":{\"de\":\"Sie haben ein Abo.\"}}", definition());
    }

    @Test
    void our_own_words_typed_again_are_ours() {
        draft("heading-en", "We could not collect your payment");
        assertEquals("", definition().replace("{}", ""));
        draft("heading-en", "  ");
        assertEquals("", definition().replace("{}", ""));
    }

    @Test
    void who_comes_second_is_shown_what_the_first_wrote_and_keeps_what_they_typed() {
        var minas = open(PATH).write("subject-de", "Minas Worte {amount}");
        var otto = signedIn(operators.otto());
        otto.open(url(PATH)).write("subject-de", "Ottos Worte {amount}").press("Save to the draft");
        var told = minas.press("Save to the draft");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Otto Lind changed this while you were editing"), told.text());
        assertEquals(
                "Ottos Worte {amount}", told.document().select(".beside del").text());
        assertEquals(
                "Minas Worte {amount}", told.document().select("#subject-de").text());
        assertTrue(definition().contains("Ottos"));
        assertEquals(303, told.press("Save mine").status());
        assertTrue(definition().contains("Minas"));
    }

    @Test
    void who_publishes_what_another_has_just_changed_is_shown_it_first() {
        draft("why-en", "One");
        var page = open(PATH + "/publish").write("note", "ready");
        draft("why-en", "Two");
        var before = editions.newest(KIND);
        var told = page.press("Publish");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Mina Roth has changed or published the draft meanwhile"));
        assertEquals("ready", told.document().select("#note").text());
        assertEquals(before, editions.newest(KIND));
        assertEquals(303, told.press("Publish").status());
    }

    @Test
    void what_the_check_refuses_cannot_be_published_by_anybody() {
        draft("why-en", "Once fine");
        var page = open(PATH + "/publish");
        draft("why-en", "Get 20% off today");
        var refused = open(PATH + "/publish");
        assertTrue(refused.text().contains("reads like an offer"), refused.text());
        assertTrue(refused.document().select("button:contains(Publish)").isEmpty());
        var revision = refused.document().select("input[name=revision]").val();
        assertEquals(400, page.write("revision", revision).press("Publish").status());
        assertFalse(letter(Language.EN).text().contains("20%"));
    }

    @Test
    void a_draft_is_thrown_away() {
        draft("why-en", "One");
        var page = open(PATH + "/publish");
        assertEquals(303, page.press("Discard the draft").status());
        assertEquals("{}", definition());
        assertEquals(409, page.press("Discard the draft").status());
    }

    @Test
    void the_list_says_how_each_stands_and_the_start_page_that_a_draft_waits() {
        draft("why-en", "One");
        var list = open("/workspace/letters").text();
        assertTrue(list.contains("Sample letter 0 of 7 sentences Changed by Mina Roth"), list);
        assertTrue(open("/workspace").text().contains("not published yet: Sample letter."));
        publish("");
        assertTrue(open("/workspace/letters").text().contains("1 of 7 sentences no changes"));
    }

    @Test
    void a_viewer_reads_and_changes_nothing() {
        var vera = signedIn(operators.vera());
        var page = vera.open(url(PATH));
        assertEquals(200, page.status());
        assertTrue(page.document().select("button:contains(Save)").isEmpty());
        for (var path : List.of("", "/publish", "/discard", "/preview", "/history/1")) {
            var csrf = page.document().select("input[name=csrf]").first().val();
            var fields = List.of(Map.entry("csrf", csrf), Map.entry("revision", "0"));
            assertEquals(403, vera.post(url(PATH + path), fields).status(), path);
        }
    }

    @Test
    void nobody_finds_what_is_not_there() {
        for (var path : List.of(
                "/workspace/letters/nothing",
                PATH + "/history/999999",
                PATH + "/history/x",
                PATH + "/preview?specimen=x",
                PATH + "/preview/first/xx/light")) {
            assertEquals(404, open(path).status(), path);
        }
    }

    private String definition() {
        return editions.draft(KIND).definition();
    }
}
