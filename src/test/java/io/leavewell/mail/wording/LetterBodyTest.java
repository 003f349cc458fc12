package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A letter of whatever room says the same in both its parts. */
@QuarkusTest
class LetterBodyTest {

    private static final Reader READER = Reader.of(Language.KO, "KR", "Asia/Seoul");

    private final LetterBody body = new LetterBody(
            "<i>Heading</i>",
            List.of("Hello Ada,", "What happened.\nAnd what now."),
            List.of(new LetterBody.Row("Plan & price", "<b>Pro</b>")),
            Optional.of(new LetterBody.Button("Pay now", "https://shop.example/pay?a=1&b=\"2")),
            List.of("Afterwards"),
            "Because of this.");

    @Test
    void everything_stands_in_both_parts_and_is_escaped_where_it_must_be() {
        var content = body.in(READER, "Sub\r\nBcc: ject");
        var page = Jsoup.parse(content.html());
        assertEquals("Sub Bcc: ject", content.subject());
        assertEquals("<i>Heading</i>", page.select("h1").text());
        assertEquals("ko", page.select("html").attr("lang"));
        assertEquals("Pay now", page.select("a.go").text());
        assertEquals("https://shop.example/pay?a=1&b=\"2", page.select("a.go").attr("href"));
        assertTrue(page.select(".facts td").eachText().containsAll(List.of("Plan & price", "<b>Pro</b>")));
        assertTrue(page.select("b, i").isEmpty());
        assertTrue(page.select("p").eachText().containsAll(List.of("What happened.", "And what now.", "Afterwards")));
        assertTrue(content.text().contains("Plan & price: <b>Pro</b>\n"));
        assertTrue(content.text().contains("Pay now:\nhttps://shop.example/pay?a=1&b=\"2\n"));
        assertTrue(content.text().contains("Because of this."));
    }

    @Test
    void lists_of_letters_show_the_first_line_that_says_something() {
        var page = Jsoup.parse(body.in(READER, "x").html());
        assertTrue(page.select("body > div").first().text().startsWith("What happened."));
    }

    @Test
    void what_is_not_there_leaves_no_trace() {
        var bare = new LetterBody("Heading", List.of("One"), List.of(), Optional.empty(), List.of(), "Why")
                .in(READER, "x");
        assertFalse(bare.html().contains("<table role=\"presentation\" class=\"facts\""));
        assertFalse(bare.html().contains("class=\"go\""));
        assertFalse(bare.text().contains("\n\n\n"));
    }

    @Test
    void a_letter_by_consent_says_where_it_ends() {
        var content = body.endedBy(new LetterBody.Button("No more of these", "https://shop.example/u"))
                .in(READER, "x");
        assertEquals(
                "No more of these",
                Jsoup.parse(content.html())
                        .select("a[href=https://shop.example/u]")
                        .text());
        assertTrue(content.text().contains("No more of these:\nhttps://shop.example/u\n"));
    }
}
