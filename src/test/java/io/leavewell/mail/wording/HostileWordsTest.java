package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Postbox;
import io.leavewell.web.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, kept or filled in, a letter stays a letter. */
@QuarkusTest
class HostileWordsTest extends Drafting {

    @Inject
    Postbox postbox;

    @Test
    void markup_is_words() {
        draft("intro-en", "<script>alert(1)</script> <img src=x onerror=y> {amount} {day}");
        var frame = open(PATH + "/preview/first/en/light");
        assertFalse(frame.html().contains("<script"), frame.html());
        assertFalse(frame.html().contains("<img"));
        assertFalse(frame.html().contains("<b>Berg"), "nor is what a customer typed");
        assertTrue(frame.html().contains("Ada &lt;b&gt;Berg&lt;/b&gt;"));
        assertTrue(frame.header("Content-Security-Policy").contains("default-src 'none'"));
        assertTrue(frame.header("Content-Security-Policy").contains("sandbox"));
        var page = open(PATH + "/preview");
        assertFalse(page.html().contains("<script>alert"));
        assertTrue(page.document().select("iframe").hasAttr("sandbox"));
    }

    @Test
    void an_expression_is_words_and_the_check_refuses_it() {
        draft("intro-en", "{#eval 'evil'}{amount}{/eval} {day} {inject:stationery.name}");
        assertTrue(
                open(PATH + "/preview").text().contains("{#eval 'evil'}€12.00{/eval} 3.12. {inject:stationery.name}"));
        assertTrue(open(PATH + "/publish").text().contains("{inject:stationery.name} is not filled in"));
    }

    @Test
    void a_subject_has_one_line_whatever_is_typed() {
        draft("subject-en", "Pay {amount}\r\nBcc: all@evil.example");
        assertTrue(open(PATH + "/publish").text().contains("must be on one line"));
        editions.publish(KIND, "{\"subject\":{\"en\":\"Pay {amount}\\r\\nBcc: all@evil.example\"}}", "past the check");
        assertEquals("Pay €12.00 Bcc: all@evil.example", letter(Language.EN).subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"subject\":7}",
                "{\"subject\":{\"en\":{}}}",
                "{\"nothing\":{\"en\":\"x\"}}",
                "{\"subject\":{\"en\":\"{card_number}\"}}"
            })
    void a_definition_that_is_broken_stops_no_letter_and_no_page(String definition) {
        var ours = letter(Language.EN).subject();
        editions.publish(KIND, definition, "broken");
        assertEquals(ours, letter(Language.EN).subject());
        var version = editions.newest(KIND);
        for (var path : new String[] {"", "/preview", "/publish", "/history", "/history/" + version}) {
            assertEquals(200, open(PATH + path).status(), path);
        }
        assertEquals(200, open("/workspace/letters").status());
        draft("why-en", "Mended");
        var publish = open(PATH + "/publish");
        assertEquals(200, publish.status());
    }

    @Test
    void a_trial_letter_goes_to_who_asks_as_the_draft_has_it() {
        draft("subject-de", "Entwurf {amount}");
        var page = open(PATH + "/preview?language=de").press("Send");
        assertTrue(page.onward().text().contains("Sent to mina@leavewell.example"), page.text());
        var mails = postbox.to("mina@leavewell.example");
        var mail = mails.get(mails.size() - 1);
        assertEquals("[Trial] Entwurf €12.00", mail.subject());
    }

    @Test
    void what_the_mail_server_says_against_it_is_what_she_reads() {
        postbox.refuseNext("550 5.1.1 Nobody lives here");
        assertTrue(open(PATH + "/preview").press("Send").text().contains("Nobody lives here"));
    }

    @Test
    void nobody_sends_a_letter_to_somebody_else() {
        var page = open(PATH + "/preview").write("address", "all@evil.example").press("Send");
        assertEquals(303, page.status());
        assertEquals(0, postbox.to("all@evil.example").size());
    }

    @Test
    void a_form_that_is_too_long_is_kept_as_it_was_typed() {
        var page = open(PATH).write("why-en", "x".repeat(6_000)).press("Save to the draft");
        assertEquals(400, page.status());
        assertEquals(6_000, page.document().select("#why-en").text().length());
    }

    @Test
    void values_are_no_words_of_ours() {
        var said = wordings.inForce()
                .say("sample", "subject", Language.EN, Map.of("amount", "{day}\r\nBcc: x", "day", "never"));
        assertEquals("Your payment of {day} Bcc: x did not go through", said);
    }
}
