package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Suppression;
import io.leavewell.mail.Suppressions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-M1, T-M2: who left without a word is asked once, a day later, and only who wants that. */
@QuarkusTest
class AskingLaterTest extends Silence {

    @Inject
    Suppressions suppressions;

    @Inject
    Records records;

    @Test
    void ada_who_said_nothing_is_asked_a_day_later_with_the_way_to_hear_no_more() {
        var ada = agreeing("true", "en");
        leave(ada);
        leavers.later(Duration.ofHours(23));
        assertEquals(List.of(), asking(ada));
        leavers.later(Duration.ofHours(2));
        var mail = asking(ada).get(0);
        assertEquals("One question about your Pro plan", mail.subject());
        assertEquals("List-Unsubscribe=One-Click", mail.header("List-Unsubscribe-Post"));
        assertTrue(
                mail.header("List-Unsubscribe").matches("<http://[^<>\\s]+/unsubscribe/[^<>\\s]+>"),
                mail.header("List-Unsubscribe"));
        assertTrue(mail.text().contains("Harbour Street 1\n20457 Hamburg"), mail.text());
        assertTrue(mail.text().contains("You cancelled Pro on 23 November 2026"), mail.text());
        assertTrue(mail.text().contains("/unsubscribe/"), mail.text());
        assertTrue(mail.html().contains("/unsubscribe/"), mail.html());
        assertEquals(LetterClass.MARKETING, letter(ada).orElseThrow().letterClass());
        assertEquals(List.of(), records.differences(ada));
        leavers.later(Duration.ofDays(60));
        assertEquals(1, asking(ada).size());
    }

    @Test
    void letters_that_a_contract_owes_have_no_such_heads() {
        var ada = agreeing("true", "en");
        leave(ada);
        leavers.later(Duration.ofSeconds(10));
        assertEquals("", postbox.onlyTo(ada.email()).header("List-Unsubscribe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no", "0", "", "maybe"})
    void whoever_has_not_agreed_is_not_asked(String word) {
        var ada = agreeing(word, "en");
        leave(ada);
        aDayLater();
        assertTrue(letter(ada).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "Yes", " 1 "})
    void whoever_has_agreed_is_asked(String word) {
        var ada = agreeing(word, "en");
        leave(ada);
        assertTrue(letter(ada).isPresent());
    }

    @Test
    void whoever_gave_a_reason_or_wrote_a_word_is_not_asked() {
        var ada = agreeing("true", "en");
        browser.open(leavers.link(ada)).choose("too_expensive").press("Cancel my subscription");
        assertTrue(letter(ada).isEmpty());
    }

    @Test
    void without_an_address_of_ours_nothing_is_sent() {
        var ada = agreeing("true", "en");
        leave(ada);
        at(Optional.empty());
        aDayLater();
        assertSkipped(ada, "no postal address of ours to put into it");
        var bo = agreeing("true", "en");
        leave(bo);
        assertTrue(letter(bo).isEmpty());
    }

    @Test
    void whoever_has_come_back_is_not_asked() {
        var ada = agreeing("true", "en");
        leave(ada).press("Undo, keep my plan");
        aDayLater();
        assertSkipped(ada, LetterState.NO_LONGER_NEEDED);
    }

    @Test
    void whoever_takes_their_word_back_meanwhile_is_not_asked() {
        var ada = agreeing("true", "en");
        leave(ada);
        says(ada, "false");
        aDayLater();
        assertSkipped(ada, LetterState.NO_LONGER_NEEDED);
    }

    @Test
    void whoever_unsubscribed_meanwhile_is_not_asked() {
        var ada = agreeing("true", "en");
        leave(ada);
        leavers.in(() -> {
            suppressions.add(ada.customer(), LetterClass.MARKETING, Suppression.Why.UNSUBSCRIBED);
            suppressions.add(ada.customer(), LetterClass.MARKETING, Suppression.Why.UNSUBSCRIBED);
            return null;
        });
        aDayLater();
        assertEquals(LetterState.SUPPRESSED, letter(ada).orElseThrow().state());
        assertEquals(Optional.of("unsubscribed"), letter(ada).orElseThrow().why());
        assertFalse(letter(ada).orElseThrow().content().isPresent());
        assertEquals(List.of(), asking(ada));
    }

    @Test
    void whoever_leaves_twice_at_once_is_asked_once() {
        var ada = agreeing("true", "en");
        leave(ada);
        leave(leavers.also(ada, "starter", "12.00 EUR"));
        aDayLater();
        assertEquals(1, asking(ada).size());
    }

    private void assertSkipped(Leavers.Person person, String why) {
        var letter = letter(person).orElseThrow();
        assertEquals(LetterState.SKIPPED, letter.state());
        assertEquals(Optional.of(why), letter.why());
        assertFalse(letter.content().isPresent());
        assertEquals(List.of(), asking(person));
    }
}
