package io.leavewell.demo;

import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterState;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter in the drawer, as the visitor reads of it.
 *
 * @param subject empty until it is written
 * @param lang the language that it is written in
 */
record MailRow(UUID id, String subject, String lang, String to, String when, String state) {

    static MailRow of(Letter letter, Reader reader, Instant now) {
        var to = letter.recipient();
        var say = Messages.in(reader.language(), DemoMessages.class);
        return new MailRow(
                letter.id(),
                letter.content().map(content -> content.subject()).orElse(""),
                to.reader().language().tag(),
                to.mailbox().name().isEmpty()
                        ? to.mailbox().address()
                        : to.mailbox().name() + " <" + to.mailbox().address() + ">",
                reader.moment(letter.postedAt()),
                state(letter, say, reader, now));
    }

    private static String state(Letter letter, DemoMessages say, Reader reader, Instant now) {
        if (letter.state() == LetterState.WAITING && letter.notBefore().isAfter(now.plusSeconds(60))) {
            return say.goesOn(reader.day(letter.notBefore()));
        }
        return switch (letter.state()) {
            case WAITING -> say.onItsWay();
            case SENT -> say.sent();
            case SKIPPED, SUPPRESSED -> say.skipped();
            case KEPT -> say.kept();
            case FAILED, BOUNCED -> say.failed();
        };
    }
}
