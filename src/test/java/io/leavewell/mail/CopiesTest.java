package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Greeter.Kind;
import io.leavewell.mail.LetterEvent.What;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several people of one customer get the same letter, and none is in the way of another. */
@QuarkusTest
class CopiesTest {

    @Inject
    Penpal ada;

    @Inject
    Postbox postbox;

    private final Mailbox owner = new Mailbox("owner." + UUID.randomUUID() + "@example.org", "Müller, Owner");
    private final Mailbox books = new Mailbox("books." + UUID.randomUUID() + "@example.org");

    @Test
    void each_gets_the_same_letter_and_sees_who_else_does() throws Exception {
        var letter = ada.post(Kind.GREETING, owner, books);
        ada.work();
        var mails = postbox.to(ada.address());
        assertEquals(3, mails.size(), "one envelope each, all to Ada by their heads");
        for (var header : new String[] {"Message-ID", "Date", "Subject", "From", "To", "Cc"}) {
            assertEquals(
                    1,
                    mails.stream().map(mail -> mail.header(header)).distinct().count(),
                    header);
        }
        assertEquals(1, mails.stream().map(ReceivedMail::text).distinct().count());
        var cc = jakarta.mail.internet.InternetAddress.parseHeader(mails.get(0).header("Cc"), true);
        assertEquals(List.of(owner.address(), books.address()), List.of(cc[0].getAddress(), cc[1].getAddress()));
        assertEquals("Müller, Owner", cc[0].getPersonal());
        assertEquals(List.of(What.COPY_SENT, What.COPY_SENT), ada.story(letter));
    }

    @Test
    void a_copy_that_is_refused_stops_neither_the_letter_nor_the_other() {
        var letter = ada.post(Kind.GREETING, owner, books);
        ada.tryOnce(letter);
        postbox.refuseNext("550 5.1.1 No such owner");
        ada.work();
        assertEquals(LetterState.SENT, ada.letter(letter).state());
        assertEquals(2, postbox.to(ada.address()).size());
        assertEquals(List.of(What.COPY_REFUSED, What.COPY_SENT), ada.story(letter));
        var next = ada.post(Kind.GREETING, owner);
        ada.work();
        assertEquals(List.of(What.COPY_SUPPRESSED), ada.story(next));
    }

    @Test
    void the_others_get_it_although_the_first_address_is_dead() {
        postbox.refuseNext("550 5.1.1 Left the company");
        var refused = ada.post(Kind.GREETING, owner);
        ada.work();
        assertEquals(LetterState.FAILED, ada.letter(refused).state());
        assertEquals(1, postbox.to(ada.address()).size());
        var next = ada.post(Kind.GREETING, owner);
        ada.work();
        assertEquals(LetterState.SUPPRESSED, ada.letter(next).state());
        assertEquals(List.of(What.SUPPRESSED, What.COPY_SENT), ada.story(next));
        assertEquals(2, postbox.to(ada.address()).size());
    }

    /** T-M8 */
    @Test
    void no_copy_adds_a_header_or_a_recipient() {
        var hostile = new Mailbox(owner.address(), "Owner\r\nBcc: all@example.org\r\nX-Evil: 1");
        var none = new Mailbox("x@example.org>\r\nRCPT TO:<bo@example.org");
        var twice = new Mailbox(owner.address().toUpperCase());
        var letter = ada.post(Kind.GREETING, hostile, none, twice, new Mailbox(ada.address()));
        ada.work();
        assertEquals(1, ada.letter(letter).course().copies().size());
        for (var mail : postbox.to(ada.address())) {
            assertFalse(mail.headers().contains("X-Evil"));
            assertFalse(mail.headers().contains("Bcc"));
        }
        assertEquals(2, postbox.to(ada.address()).size());
    }

    @Test
    void more_than_ten_are_not_asked_for() {
        var many = java.util.stream.IntStream.range(0, 30)
                .mapToObj(number -> new Mailbox("c" + number + "@example.org"))
                .toList();
        var to = new Recipient("x", new Mailbox("x@example.org"), Reader.of(Language.EN, "", ""));
        var posting = new Posting(Kind.GREETING, UUID.randomUUID(), to, many, Instant.EPOCH);
        assertEquals(10, posting.copies().size());
        assertTrue(posting.copies().contains(new Mailbox("c0@example.org")));
    }
}
