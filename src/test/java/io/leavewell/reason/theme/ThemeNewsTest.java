package io.leavewell.reason.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T-M5: "you asked, we did" reaches those who asked and want to hear it, once. */
@QuarkusTest
class ThemeNewsTest extends Announcing {

    @Test
    void it_reaches_those_who_asked_and_want_to_hear_it() {
        var ada = wanting("true");
        var bo = wanting("no");
        var cy = wishers.set(wanting("YES"), "objected_at = now()", "");
        var dee = wishers.set(wanting("1"), "email = null", "");
        var eve = wanting("1");
        leavers.in(() -> erasure.of(wishers.customer(eve)));
        var fay = wishers.consenting(leavers.ada(), "true");

        var page = mina.open(Wishers.url(theme, "/ship"));
        assertTrue(page.text().contains("One person is written to"), page.text());
        assertEquals("1", page.fact("No consent"));
        assertEquals("1", page.fact("Objected"));
        assertEquals("1", page.fact("No mail address"));
        assertEquals("", page.fact("Erased"), "her words are gone, so that nobody finds her by them");
        var shipped = Wishers.ship(mina, theme, "The calendar is there", "Open it under Views.\nHave fun.");
        assertTrue(shipped.onward().text().contains("The letters are on their way."));
        leavers.work();

        var mail = postbox.onlyTo(ada.email());
        assertEquals("The calendar is there", mail.subject());
        var end = mail.header("List-Unsubscribe").replaceAll("[<>]", "");
        assertTrue(end.contains("/unsubscribe/"), end);
        assertEquals("List-Unsubscribe=One-Click", mail.header("List-Unsubscribe-Post"));
        for (var words : List.of("Hello Ada,", "Open it under Views.", "Example Street 1", end)) {
            assertTrue(mail.text().contains(words), mail.text());
            assertTrue(mail.html().contains(words.replace("&", "&amp;")), mail.html());
        }
        for (var person : List.of(bo, cy, dee, eve, fay)) {
            assertTrue(person.email().isEmpty() || postbox.to(person.email()).isEmpty());
        }
        var told = mina.open(Wishers.url(theme, ""));
        assertEquals("1", told.fact("Letter sent"));
        assertEquals("1", told.fact("No consent"));
    }

    @Test
    void nobody_is_told_twice_and_who_agrees_later_is_told_then() {
        var ada = wanting("true");
        var bo = wanting("no");
        Wishers.ship(mina, theme, "It is there", "Look.");
        leavers.work();
        assertTrue(mina.open(Wishers.url(theme, "/ship")).onward().text().contains("marked as shipped already"));

        Wishers.decide(mina, theme, "open");
        wishers.consenting(bo, "true");
        var page = mina.open(Wishers.url(theme, "/ship"));
        assertEquals("1", page.fact("Told already"));
        assertEquals("It is there", page.document().select("#subject-en").val());
        Wishers.ship(mina, theme, "Now it is there", "Look again.");
        leavers.work();
        assertEquals("It is there", postbox.onlyTo(ada.email()).subject());
        assertEquals("Now it is there", postbox.onlyTo(bo.email()).subject());
    }

    @Test
    void two_who_ship_at_once_tell_it_once() {
        var ada = wanting("true");
        var open = mina.open(Wishers.url(theme, "/ship"));
        Wishers.ship(mina, theme, "First", "Look.");
        var second = open.write("subject-en", "Second")
                .write("words-en", "Look.")
                .press(open.document().select("button[value=yes]").first());
        assertTrue(second.onward().text().contains("marked as shipped already"));
        leavers.work();
        assertEquals("First", postbox.onlyTo(ada.email()).subject());
    }

    @Test
    void who_takes_the_consent_back_in_time_gets_nothing() {
        var ada = wanting("true");
        Wishers.ship(mina, theme, "It is there", "Look.");
        posted();
        wishers.consenting(ada, "false");
        leavers.work();
        assertEquals(List.of(), postbox.to(ada.email()));
        assertEquals("1", mina.open(Wishers.url(theme, "")).fact("Letter left unwritten"));
    }

    @Test
    void who_is_erased_in_time_gets_nothing_and_is_told_of_no_more() {
        var eve = wanting("true");
        var edited = mina.open(Wishers.url(theme, "/edit")).write("filter", "reason=missing_features");
        assertEquals(303, edited.press("Save").status());
        Wishers.ship(mina, theme, "It is there", "Look.");
        posted();
        leavers.in(() -> erasure.of(wishers.customer(eve)));
        leavers.work();
        assertEquals(List.of(), postbox.to(eve.email()));
        Wishers.decide(mina, theme, "open");
        assertFalse(mina.open(Wishers.url(theme, "/ship")).fact("Erased").isEmpty());
    }

    @Test
    void what_was_shipped_by_mistake_and_opened_again_is_told_to_nobody() {
        var ada = wanting("true");
        Wishers.ship(mina, theme, "It is there", "Look.");
        posted();
        Wishers.decide(mina, theme, "open");
        leavers.work();
        assertEquals(List.of(), postbox.to(ada.email()));
        Wishers.ship(mina, theme, "Really", "Look.");
        leavers.work();
        assertEquals("Really", postbox.onlyTo(ada.email()).subject());
    }

    /** The letters are posted, and none is written yet. */
    private void posted() {
        leavers.in(() -> {
            var shipped = Theme.at(theme.id()).flatMap(Theme::shippedAt).orElseThrow();
            var order = new Telling.Order(theme.id(), shipped, Audience.NOBODY);
            telling.run(order);
            jobs.drop(telling, order.id());
            return null;
        });
    }
}
