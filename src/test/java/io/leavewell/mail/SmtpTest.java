package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-M5, T-M7 */
@QuarkusTest
class SmtpTest {

    private static final String LATER = "451 4.7.1 Greylisted, come back later";

    @Inject
    Correspondence ada;

    @Inject
    Postbox postbox;

    @Inject
    Desk desk;

    @Inject
    Copies copies;

    @Inject
    Returns returns;

    @Inject
    Clock clock;

    @Test
    void aCrashBetweenTheServerAndTheCommitSendsTheSameLetterAgain() {
        ada.post("You cancelled on Monday");
        var order = new Delivery.Order(ada.letter().id());
        QuarkusTransaction.begin();
        ada.delivery.run(order);
        QuarkusTransaction.rollback();
        ada.reads("You cancelled on Tuesday");
        ada.work();

        var mails = ada.mails();
        assertEquals(2, mails.size());
        for (var header : new String[] {"Message-ID", "Date", "Subject", "From", "To"}) {
            assertEquals(mails.get(0).header(header), mails.get(1).header(header));
        }
        assertEquals(mails.get(0).text(), mails.get(1).text());
        assertEquals(mails.get(0).html(), mails.get(1).html());
        assertEquals(2, ada.letter().tries());
    }

    @Test
    void aServerThatAsksForPatienceIsAskedAgain() {
        ada.post("You cancelled");
        postbox.refuseNext(LATER);
        assertThrows(RuntimeException.class, ada::tryOnce);
        assertEquals(LetterState.WAITING, ada.letter().state());

        ada.tryOnce();
        assertEquals(LetterState.SENT, ada.letter().state());
        assertEquals(1, ada.mails().size());
    }

    @Test
    void manyRefusalsLeaveTheWayOpen() {
        ada.post("You cancelled");
        for (var i = 0; i < 25; i++) {
            postbox.refuseNext(LATER);
            assertThrows(RuntimeException.class, ada::tryOnce);
        }
        ada.tryOnce();

        assertEquals(LetterState.SENT, ada.letter().state());
    }

    @Test
    void anAddressThatNobodyHasIsNotTriedAgain() {
        ada.post("You cancelled");
        postbox.refuseNext("550 5.1.1 No such person here");
        ada.work();

        assertEquals(LetterState.FAILED, ada.letter().state());
        assertTrue(ada.letter().why().orElseThrow().contains("550 5.1.1 No such person here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"530 5.7.0 Authentication required", "535 5.7.8 Wrong password"})
    void aWrongPasswordOfOursIsNotTheLettersFault(String answer) {
        ada.post("You cancelled");
        postbox.refuseNext(answer);
        assertThrows(RuntimeException.class, ada::tryOnce);

        assertEquals(LetterState.WAITING, ada.letter().state());
    }

    @Test
    void anAddressThatIsNoneFailsWithoutATry() {
        ada.post("You cancelled", new Mailbox("ada at example.org", "Ada"));
        ada.work();

        assertEquals(LetterState.FAILED, ada.letter().state());
        assertEquals("no valid mail address", ada.letter().why().orElseThrow());
    }

    @Test
    void whoGaveUpMayBeAskedOnceMore() {
        ada.post("You cancelled");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        ada.delivery.stuck(new Delivery.Order(ada.letter().id()), new RuntimeException("451 later")));
        assertEquals(LetterState.FAILED, ada.letter().state());
        assertEquals("451 later", ada.letter().why().orElseThrow());

        ada.tryOnce();
        assertEquals(LetterState.SENT, ada.letter().state());
    }

    @Test
    void whatIsSettledMeanwhileIsNotMailed() {
        ada.post("Your payment did not go through");
        postbox.refuseNext(LATER);
        assertThrows(RuntimeException.class, ada::tryOnce);
        ada.isSettled();
        ada.tryOnce();

        assertEquals(LetterState.SKIPPED, ada.letter().state());
        assertEquals(LetterState.NO_LONGER_NEEDED, ada.letter().why().orElseThrow());
        assertTrue(ada.mails().isEmpty());
    }

    @Test
    void withoutAServerTheSampleCompanyKeepsItsLetters() {
        ada.post("You cancelled");
        ada.tryOnce(new Delivery(desk, new Drawer(), copies, returns, clock));
        ada.work();

        assertEquals(LetterState.KEPT, ada.letter().state());
        assertEquals("You cancelled", ada.letter().content().orElseThrow().subject());
        assertTrue(ada.mails().isEmpty());
    }

    @Test
    void withoutAServerEverybodyElsesLettersWait() {
        ada.post("You cancelled");
        var toNobody = new Delivery(desk, new Nobody("no SMTP server configured"), copies, returns, clock);
        assertThrows(IllegalStateException.class, () -> ada.tryOnce(toNobody));
        assertEquals(LetterState.WAITING, ada.letter().state());

        ada.work();
        assertEquals(1, ada.mails().size());
    }

    @Test
    void oneConnectionBringsManyLetters() {
        ada.post("The first");
        ada.work();
        var before = postbox.conversations();
        for (var number = 0; number < 10; number++) {
            ada.another("Letter " + number);
        }
        ada.work();
        assertEquals(11, ada.mails().size());
        assertTrue(postbox.conversations() - before <= 1, "kept open, or opened once more");
    }
}
