package io.leavewell.mail;

import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Carries letters by the configured mail server. */
class Smtp implements Carrier {

    private static final String OF_RECIPIENT = "recipient address not accepted";

    /** What the server says of this letter; what it says of us may be mended, so that is tried again. */
    private static final Pattern OF_THE_LETTER =
            Pattern.compile("(" + OF_RECIPIENT + "|sending data failed).*", Pattern.DOTALL);

    /** Answers about our login, which some servers give only now (RFC 4954, 6). */
    private static final Set<Integer> OF_OUR_LOGIN = Set.of(530, 534, 535, 538);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final Lines lines;
    private final Sender sender;
    private final Unsubscribing unsubscribing;

    Smtp(Lines lines, Sender sender, Unsubscribing unsubscribing) {
        this.lines = lines;
        this.sender = sender;
        this.unsubscribing = unsubscribing;
    }

    @Override
    public LetterState carry(Letter letter, Mailbox to) {
        try {
            lines.send(mail(letter, to));
            return LetterState.SENT;
        } catch (TimeoutException silence) {
            throw new Silent();
        } catch (RuntimeException failure) {
            throw refusal(failure).orElse(failure);
        }
    }

    /** One address alone goes into the envelope; the heads are our own, see {@link HeadLine}, and the same for all. */
    private Mail mail(Letter letter, Mailbox envelope) {
        var to = letter.recipient();
        var words = letter.written();
        var mail = Mail.withText(envelope.address(), words.subject(), words.text())
                .setHtml(words.html())
                .setFrom(sender.mailbox().address())
                .addHeader("From", sender.mailbox().inHead())
                .addHeader("To", to.mailbox().inHead())
                .addHeader("Subject", HeadLine.text(words.subject()))
                .addHeader("Date", DATE.format(words.at().atZone(to.reader().zone())))
                .addHeader("Message-ID", words.messageId())
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", to.reader().language().tag());
        if (!letter.course().copies().isEmpty()) {
            mail.addHeader("Cc", copies(letter));
        }
        sender.replyTo().ifPresent(mailbox -> mail.addHeader("Reply-To", mailbox.inHead()));
        if (letter.letterClass() == LetterClass.MARKETING) {
            mail.addHeader("List-Unsubscribe", "<" + unsubscribing.link(letter) + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return mail;
    }

    private static String copies(Letter letter) {
        return letter.course().copies().stream().map(Mailbox::inHead).collect(Collectors.joining(",\r\n "));
    }

    private static Optional<RuntimeException> refusal(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SMTPException.class::isInstance)
                .map(SMTPException.class::cast)
                .flatMap(answer -> refusal(answer).stream())
                .findFirst();
    }

    private static Optional<RuntimeException> refusal(SMTPException answer) {
        if (OF_OUR_LOGIN.contains(answer.getReplyCode())) {
            return Optional.of(new LockedOut(answer.getMessage()));
        } else if (!answer.isPermanent()
                || !OF_THE_LETTER.matcher(answer.getMessage()).matches()) {
            return Optional.empty();
        }
        var isOfRecipient = answer.getMessage().startsWith(OF_RECIPIENT);
        var said = new Answer(answer.getReplyCode(), answer.getMessage());
        return Optional.of(new Refused(answer.getMessage(), isOfRecipient && said.isOfAddress()));
    }
}
