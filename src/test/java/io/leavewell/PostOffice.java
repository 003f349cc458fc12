package io.leavewell;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A mail server that outlives the application, and knows how often it was given each letter. */
final class PostOffice implements AutoCloseable {

    /** It tells of every mailbox that it opens. */
    private static final Logger TALK = Logger.getLogger("com.icegreen.greenmail");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    PostOffice() {
        TALK.setLevel(Level.WARNING);
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** How often each came, by its Message-ID. */
    Map<String, Long> received() {
        return Stream.of(server.getReceivedMessages()).collect(groupingBy(PostOffice::id, counting()));
    }

    long repeated() {
        return received().values().stream().mapToLong(times -> times - 1).sum();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
