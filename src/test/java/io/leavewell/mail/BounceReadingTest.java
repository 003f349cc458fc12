package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.leavewell.mail.Greeter.Kind;
import io.leavewell.mail.LetterEvent.What;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-M3: letters come back to a mailbox, which is read over a real socket. */
@QuarkusTest
class BounceReadingTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser us;

    @Inject
    Penpal ada;

    @Inject
    BounceReading reading;

    @Inject
    Suppressions suppressions;

    @BeforeEach
    void start() {
        server.start();
        us = server.setUser("bounces@northlight.example", "bounces", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_report_that_nobody_has_the_address_suppresses_it_and_is_deleted() throws Exception {
        var letter = sent();
        deliver(report(id(letter), "failed", "5.1.1", "smtp; 550 5.1.1 User unknown"));
        deliver("Subject: Holiday\r\nContent-Type: text/plain\r\n\r\nI am away until Monday.\r\n");
        read();
        assertEquals(LetterState.BOUNCED, ada.letter(letter).state());
        assertEquals(
                "5.1.1 smtp; 550 5.1.1 User unknown", ada.letter(letter).why().orElseThrow());
        assertTrue(ada.in(() -> suppressions.bounces(ada.address())));
        assertEquals(List.of("Holiday"), subjects());
        assertFalse(left().get(0).isSet(Flags.Flag.SEEN), "other mail is left as it was");
        read();
        assertEquals(List.of(What.BOUNCED), ada.story(letter));
    }

    @Test
    void a_report_of_delay_or_of_a_full_mailbox_suppresses_nobody() throws Exception {
        var letter = sent();
        deliver(report(id(letter), "delayed", "4.4.1", "smtp; 421 try later"));
        deliver(report(id(letter), "failed", "5.2.2", "smtp; 552 5.2.2 Mailbox full"));
        read();
        assertEquals(LetterState.SENT, ada.letter(letter).state());
        assertEquals(List.of(What.DEFERRED, What.DEFERRED), ada.story(letter));
        assertFalse(ada.in(() -> suppressions.bounces(ada.address())));
        assertEquals(List.of(), subjects());
    }

    @Test
    void a_forged_report_without_a_message_id_of_ours_suppresses_nobody() throws Exception {
        sent();
        deliver(report("<forged@example.org>", "failed", "5.1.1", "smtp; 550 gone"));
        deliver(report("", "failed", "5.1.1", "smtp; 550 gone"));
        read();
        assertFalse(ada.in(() -> suppressions.bounces(ada.address())));
        assertEquals(2, subjects().size());
    }

    @Test
    void a_complaint_ends_offers() throws Exception {
        var letter = sent();
        deliver(Reports.complaint(id(letter)));
        read();
        assertEquals(List.of(What.COMPLAINED), ada.story(letter));
        assertTrue(ada.in(() -> suppressions.hold(ada.key(), LetterClass.MARKETING)));
        assertFalse(ada.in(() -> suppressions.bounces(ada.address())));
    }

    @Test
    void what_cannot_be_read_is_left_and_stops_nothing() throws Exception {
        var letter = sent();
        deliver("Subject: odd\r\nContent-Type: multipart/report; report-type=delivery-status\r\n\r\nno parts");
        deliver("Subject: odd\r\nContent-Type: multipart/report; report-type\r\n\r\n--x\r\n\r\n--x--");
        deliver(report(id(letter), "failed", "5.1.1", "smtp; 550 gone"));
        read();
        assertEquals(LetterState.BOUNCED, ada.letter(letter).state());
        assertEquals(List.of("odd", "odd"), subjects());
    }

    @Test
    void a_wrong_password_is_told_as_one() {
        var box = new BounceBox("localhost", port(), false, Optional.of("bounces"), Optional.of("wrong"));
        var failure = assertThrows(IllegalStateException.class, () -> reading.read(box));
        assertTrue(failure.getMessage().contains("cannot be read"));
    }

    @Test
    void where_none_is_configured_none_is_read() {
        reading.run();
    }

    private UUID sent() {
        var letter = ada.post(Kind.GREETING);
        assertEquals(LetterState.SENT, ada.tryOnce(letter).state());
        return letter;
    }

    private String id(UUID letter) {
        return ada.letter(letter).messageId().orElseThrow();
    }

    private String report(String id, String action, String status, String diagnostic) {
        return Reports.delivery(ada.address(), id, action, status, diagnostic);
    }

    private void deliver(String raw) throws Exception {
        us.deliver(new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    }

    private void read() {
        reading.read(new BounceBox("localhost", port(), false, Optional.of("bounces"), Optional.of("secret")));
    }

    private int port() {
        return server.getImap().getPort();
    }

    private List<String> subjects() throws Exception {
        return left().stream().map(ReceivedMail::new).map(ReceivedMail::subject).toList();
    }

    private List<MimeMessage> left() throws Exception {
        var inbox = server.getManagers().getImapHostManager().getInbox(us);
        return inbox.getMessages().stream()
                .map(stored -> stored.getMimeMessage())
                .toList();
    }
}
