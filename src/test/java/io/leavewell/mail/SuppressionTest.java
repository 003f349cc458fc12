package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Greeter.Kind;
import io.leavewell.mail.LetterEvent.What;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T-M3: whom no letter goes to any more is asked at the moment of sending. */
@QuarkusTest
class SuppressionTest {

    @Inject
    Penpal ada;

    @Inject
    Suppressions suppressions;

    @Inject
    Letters letters;

    @Test
    void an_address_that_nobody_has_gets_nothing_more_until_there_is_another() {
        var first = ada.post(Kind.GREETING);
        var second = ada.post(Kind.GREETING);
        refuse(first, "550 5.1.1 No such user");
        assertEquals(LetterState.SUPPRESSED, ada.tryOnce(second).state());
        assertEquals(List.of(What.SUPPRESSED), ada.story(second));
        assertEquals("bounced", ada.letter(second).why().orElseThrow());
        assertFalse(ada.in(() -> suppressions.hold(ada.key(), LetterClass.TRANSACTIONAL)));
        var words =
                ada.in(() -> suppressions.ofAddress(ada.address().toUpperCase()).orElseThrow());
        assertTrue(words.words().orElseThrow().contains("No such user"));

        ada.movesTo("new." + UUID.randomUUID() + "@example.org");
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.GREETING)).state());
    }

    @Test
    void once_an_operator_says_so_letters_go_to_it_again() {
        refuse(ada.post(Kind.GREETING), "550 5.1.1 No such user");
        assertTrue(ada.in(() -> suppressions.lift(ada.address())));
        assertFalse(ada.in(() -> suppressions.lift(ada.address())));
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.GREETING)).state());
    }

    @Test
    void a_letter_that_is_refused_for_what_it_says_or_who_we_are_suppresses_nobody() {
        refuse(ada.post(Kind.GREETING), "550 5.7.1 We do not like you");
        refuse(ada.post(Kind.GREETING), "552 5.2.2 Mailbox full");
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.GREETING)).state());
    }

    @Test
    void who_wants_no_reminders_of_payments_gets_all_else() {
        QuarkusTransaction.requiringNew().run(() -> suppressions.optOut(ada.key(), Priority.PAYMENT));
        QuarkusTransaction.requiringNew().run(() -> suppressions.optOut(ada.key(), Priority.PAYMENT));
        assertTrue(ada.in(() -> suppressions.hasOptedOut(ada.key(), Priority.PAYMENT)));
        assertFalse(ada.in(() -> suppressions.hasOptedOut(ada.key(), Priority.CARD)));
        assertFalse(ada.in(() -> suppressions.hold(ada.key(), LetterClass.TRANSACTIONAL)));
        assertEquals(LetterState.SUPPRESSED, ada.tryOnce(ada.post(Kind.DUE)).state());
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.GREETING)).state());
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.EXPIRING)).state());
        assertTrue(ada.in(() -> suppressions.optIn(ada.key(), Priority.PAYMENT)));
        var again = ada.post(Kind.DUE);
        ada.tryOnce(again);
        assertEquals(List.of(What.ONE_A_DAY), ada.story(again));
    }

    @Test
    void nobody_can_want_no_more_of_what_they_are_owed() {
        for (var owed : List.of(Priority.ANSWER, Priority.LAW)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ada.in(() -> {
                        suppressions.optOut(ada.key(), owed);
                        return null;
                    }));
        }
    }

    /** T-P2 */
    @Test
    void who_is_erased_leaves_no_address_behind() {
        var refused = ada.post(Kind.GREETING, new Mailbox("boss." + ada.address()));
        refuse(refused, "550 5.1.1 <" + ada.address() + ">: no such user");
        ada.in(() -> letters.forget(ada.key()));
        assertEquals(0L, ada.in(() -> Suppression.count("recipientKey like ?1", "%" + ada.address())));
        assertEquals(0L, ada.in(() -> LetterEvent.count("letter = ?1 and words is not null", refused)));
        assertEquals(List.of(), ada.letter(refused).course().copies());
        ada.work();
        assertEquals(0, ada.postbox.to(ada.address()).size());
    }

    private void refuse(UUID letter, String answer) {
        ada.postbox.refuseNext(answer);
        assertEquals(LetterState.FAILED, ada.tryOnce(letter).state());
        assertEquals(List.of(What.REFUSED), ada.story(letter));
    }
}
