package io.leavewell.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail by which another mail server tells what became of a letter (RFC 3464), or a reader's provider that they called
 * it junk (RFC 5965). Anybody can send such a mail, so it counts only with the Message-ID of a letter.
 */
final class DeliveryReport {

    /** A part that is longer tells nothing more. */
    private static final int LONGEST = 100_000;

    private DeliveryReport() {}

    /** What it says, recipient by recipient; nothing if it is another mail. */
    static List<Bounces.Notice> of(MimeMessage message) throws MessagingException, IOException {
        if (!isReport(message)) {
            return List.of();
        }
        var parts = new MimeMultipart(message.getDataHandler().getDataSource());
        var id = Optional.<String>empty();
        var told = new ArrayList<InternetHeaders>();
        var isComplaint = false;
        for (var number = 0; number < parts.getCount(); number++) {
            var part = parts.getBodyPart(number);
            if (part.isMimeType("message/delivery-status")) {
                told.addAll(blocks(part));
            } else if (part.isMimeType("message/feedback-report")) {
                isComplaint = blocks(part).stream().anyMatch(DeliveryReport::isAbuse);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                id = blocks(part).stream().findFirst().flatMap(heads -> head(heads, "Message-ID"));
            }
        }
        var letter = id;
        return letter.isEmpty()
                ? List.of()
                : isComplaint
                        ? List.of(new Bounces.Notice(
                                Bounces.Kind.COMPLAINED, letter, Optional.empty(), false, "feedback report"))
                        : told.stream()
                                .flatMap(heads -> notice(letter, heads).stream())
                                .toList();
    }

    private static boolean isReport(MimeMessage message) throws MessagingException {
        return message.isMimeType("multipart/report")
                && Optional.ofNullable(new ContentType(message.getContentType()).getParameter("report-type"))
                        .filter(type ->
                                type.equalsIgnoreCase("delivery-status") || type.equalsIgnoreCase("feedback-report"))
                        .isPresent();
    }

    /** The first block is about the whole message, and names nobody. */
    private static Optional<Bounces.Notice> notice(Optional<String> letter, InternetHeaders heads) {
        var action = head(heads, "Action").orElse("");
        if (!action.equalsIgnoreCase("failed") && !action.equalsIgnoreCase("delayed")) {
            return Optional.empty();
        }
        var status = head(heads, "Status").orElse("");
        var words = (status + " " + head(heads, "Diagnostic-Code").orElse("")).strip();
        var isOfAddress = action.equalsIgnoreCase("failed") && new Answer(0, status).isOfAddress();
        return Optional.of(new Bounces.Notice(
                action.equalsIgnoreCase("failed") ? Bounces.Kind.BOUNCED : Bounces.Kind.DEFERRED,
                letter,
                address(heads, "Original-Recipient").or(() -> address(heads, "Final-Recipient")),
                isOfAddress,
                words));
    }

    /** {@code rfc822;ada@example.org}. */
    private static Optional<String> address(InternetHeaders heads, String name) {
        return head(heads, name)
                .map(value -> value.substring(value.indexOf(';') + 1).strip())
                .map(value -> new Mailbox(value.replaceAll("^<|>$", "")))
                .filter(Mailbox::isValid)
                .map(Mailbox::address);
    }

    private static boolean isAbuse(InternetHeaders heads) {
        return head(heads, "Feedback-Type").filter("abuse"::equalsIgnoreCase).isPresent();
    }

    /** Heads, an empty line, heads, an empty line. */
    private static List<InternetHeaders> blocks(BodyPart part) throws MessagingException, IOException {
        var stream = new ByteArrayInputStream(part.getInputStream().readNBytes(LONGEST));
        var blocks = new ArrayList<InternetHeaders>();
        while (stream.available() > 0) {
            blocks.add(new InternetHeaders(stream));
        }
        return blocks;
    }

    private static Optional<String> head(InternetHeaders heads, String name) {
        return Optional.ofNullable(heads.getHeader(name, null))
                .map(HeadLine::of)
                .filter(value -> !value.isEmpty());
    }
}
