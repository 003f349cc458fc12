package io.leavewell.reason.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What those who asked read, and from whom. */
@QuarkusTest
class ThemeLetterTest extends Announcing {

    private static final String MANY = """
            with made as (
              insert into customer (id, external_id, attributes, created_at)
              select gen_random_uuid(), 'many-' || gen_random_uuid(), '{}', now() from generate_series(1, 501)
              returning id)
            insert into statement (id, about, customer_id, channel, said_at, words, language, heading)
            select gen_random_uuid(), gen_random_uuid(), id, 'EXIT_SURVEY', cast('2026-11-01T00:00Z' as timestamptz),
              :wish, 'en', 'NONE' from made""";

    @Test
    void hostile_words_stay_words() {
        var ada = wanting("true");
        var hostile = "<script>alert(1)</script>\n.\nQUIT\n{inject:stationery.name} {#for x in y}\u202e \0";
        Wishers.ship(mina, theme, "Done\r\nBcc: eve@example.org <b>{brand}", hostile);
        leavers.work();
        var mail = postbox.onlyTo(ada.email());
        assertEquals("Done Bcc: eve@example.org <b>{brand}", mail.subject());
        assertEquals("", mail.header("Bcc"));
        assertFalse(mail.html().contains("<script>"), mail.html());
        assertTrue(mail.html().contains("&lt;script&gt;alert(1)"), mail.html());
        assertTrue(mail.text().contains("{inject:stationery.name} {#for x in y}"), mail.text());
        assertTrue(mail.text().contains("QUIT"), mail.text());
    }

    @Test
    void each_reads_it_in_their_language_where_it_was_written_in_it() {
        var ada = wanting("true");
        var gu = wishers.set(wanting("true"), "language = 'de'", "");
        var ko = wishers.set(wanting("true"), "language = 'ko'", "");
        var page = mina.open(Wishers.url(theme, "/ship"));
        var half = page.write("subject-de", "Da ist er")
                .press(page.document().select("button[value=yes]").first());
        assertEquals(400, half.status());
        assertEquals(
                List.of("#words-en", "#words-de"),
                half.document().select(".problem a").eachAttr("href"));
        assertEquals("Da ist er", half.document().select("#subject-de").val());
        half.write("words-de", "Unter Ansichten.")
                .press(half.document().select("button[value=yes]").first());
        leavers.work();
        for (var person : List.of(ada, gu, ko)) {
            var mail = postbox.onlyTo(person.email());
            assertEquals("Da ist er", mail.subject());
            assertEquals("de", mail.header("Content-Language"));
        }
    }

    @Test
    void without_a_postal_address_nobody_is_told_and_the_page_says_so() {
        var ada = wanting("true");
        wear(Optional.empty());
        var page = mina.open(Wishers.url(theme, "/ship"));
        assertTrue(page.text().contains("Nobody can be told."), page.text());
        assertEquals(0, page.document().select("button[value=yes]").size());
        var forged = page.write("letters", "yes").press("Mark as shipped, write to nobody");
        assertTrue(forged.onward().text().contains("Nobody was written to."));
        leavers.work();
        assertEquals(List.of(), postbox.to(ada.email()));
        assertEquals(
                "Shipped",
                mina.open(Wishers.url(theme, ""))
                        .document()
                        .select(".head .badge")
                        .text());
    }

    @Test
    void many_are_told_some_at_a_time_until_none_is_left() {
        leavers.in(() ->
                database.createNativeQuery(MANY).setParameter("wish", wish).executeUpdate());
        var ada = wanting("true");
        Wishers.ship(mina, theme, "It is there", "Look.");
        leavers.work();
        assertEquals("501", mina.open(Wishers.url(theme, "")).fact("No mail address"));
        assertEquals("It is there", postbox.onlyTo(ada.email()).subject());
    }
}
