package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.work.Snags.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ada's letter could not be sent for days; the team has it tried again, or tells her another way. */
@QuarkusTest
class FailedLettersTest {

    private static final Reader OTTO = Reader.of(Language.EN, "", "");

    @Inject
    FailedLetters failed;

    @Inject
    Delivery delivery;

    @Inject
    Correspondence ada;

    @Test
    void it_is_shown_with_the_reason_and_without_addresses() {
        fail("550 <ada@example.org>: no such user");
        var snag = failed.find(id(), OTTO).orElseThrow();
        assertEquals("Welcome", snag.what());
        assertEquals("550 <•••>: no such user", snag.why());
        assertEquals("ada", snag.customer());
        assertTrue(failed.latest(10_000, OTTO).contains(snag));
    }

    @Test
    void tried_again_it_goes_once_and_is_the_same_letter() {
        fail("down for days");
        var message = ada.letter().written().messageId();
        assertEquals(Verdict.TAKEN, failed.again(id()));
        assertEquals(Verdict.SETTLED_BEFORE, failed.again(id()), "it is on its way");
        ada.work();
        ada.work();
        assertEquals(1, ada.mails().size());
        assertEquals(message, ada.letter().written().messageId());
        assertEquals(LetterState.SENT, ada.letter().state());
        assertEquals(Verdict.SETTLED_BEFORE, failed.again(id()));
        assertEquals(Verdict.SETTLED_BEFORE, failed.byHand(id(), "Mina Roth", "too late"));
    }

    @Test
    void whom_mina_has_told_another_way_gets_no_letter_any_more() {
        fail("down for days");
        assertEquals(Verdict.TAKEN, failed.byHand(id(), "Mina Roth", "Told her on the phone"));
        assertEquals(Verdict.SETTLED_BEFORE, failed.again(id()));
        ada.work();
        assertEquals(0, ada.mails().size());
        assertEquals(LetterState.SKIPPED, ada.letter().state());
        assertEquals("Mina Roth: Told her on the phone", ada.letter().why().orElseThrow());
    }

    @Test
    void a_letter_that_waits_in_peace_is_nobodys_business() {
        ada.post("Welcome");
        assertTrue(failed.find(id(), OTTO).isEmpty());
        assertEquals(Verdict.SETTLED_BEFORE, failed.again(id()));
        assertEquals(Verdict.SETTLED_BEFORE, failed.byHand(id(), "Mina Roth", "no"));
        assertEquals(LetterState.WAITING, ada.letter().state());
    }

    /** As if its patience had been exhausted: written, and given up. */
    private void fail(String why) {
        ada.postFor(Instant.parse("2030-01-01T00:00:00Z"), "Welcome");
        var order = new Delivery.Order(UUID.fromString(id()));
        QuarkusTransaction.requiringNew().run(() -> Letter.<Letter>findById(order.letter())
                .write(new Written(
                        new Content("Welcome", "Hello", "<p>Hello</p>"),
                        "<m@x>" + id(),
                        ada.letter().postedAt())));
        QuarkusTransaction.requiringNew().run(() -> delivery.stuck(order, new IllegalStateException(why)));
    }

    private String id() {
        return ada.letter().id().toString();
    }
}
