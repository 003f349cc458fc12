package io.leavewell.customer;

import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterClass;
import io.leavewell.mail.LetterEvent;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Priority;
import io.leavewell.mail.Suppression;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is said of letters, in the reader's words.
 *
 * @param seesPeople whether the reader may see whose address it is
 */
record LetterWords(Reader reader, boolean seesPeople) {

    private static final Set<LetterEvent.What> OF_COPIES = EnumSet.of(
            LetterEvent.What.COPY_SENT,
            LetterEvent.What.COPY_REFUSED,
            LetterEvent.What.COPY_BOUNCED,
            LetterEvent.What.COPY_SUPPRESSED);

    CorrespondenceMessages say() {
        return Messages.in(reader.language(), CorrespondenceMessages.class);
    }

    String state(LetterState state) {
        var say = Messages.in(reader.language(), CustomerMessages.class);
        return switch (state) {
            case WAITING -> say.letterWaiting();
            case SENT -> say.letterSent();
            case SKIPPED -> say.letterSkipped();
            case KEPT -> say.letterKept();
            case FAILED -> say.letterFailed();
            case SUPPRESSED -> say.letterSuppressed();
            case BOUNCED -> say.letterBounced();
        };
    }

    String urgency(Priority priority) {
        return switch (priority) {
            case ANSWER -> say().answer();
            case LAW -> say().law();
            case PAYMENT -> say().payment();
            case CARD -> say().card();
            case SURVEY -> say().survey();
            case NEWS -> say().news();
        };
    }

    String letterClass(LetterClass letters) {
        return letters == LetterClass.MARKETING ? say().marketing() : say().transactional();
    }

    /** What was decided or heard; what others said stands beside it. */
    String event(LetterEvent event) {
        var until = event.until().map(reader::moment).orElse("");
        return switch (event.what()) {
            case QUIET_HOURS -> say().quietHours(until);
            case ONE_A_DAY -> say().oneADay(until);
            case OVER_BUDGET -> say().overBudget(until);
            case GAVE_WAY -> say().gaveWay(until);
            case PACED -> say().paced(until);
            case LOCKED_OUT -> say().lockedOut(until);
            case DELAYED -> say().delayed(until);
            case SUPPRESSED -> say().suppressed(suppressed(event));
            case NOT_NEEDED -> say().notNeeded();
            case REFUSED -> say().refused();
            case BOUNCED -> say().bounced();
            case DEFERRED -> say().deferred();
            case COMPLAINED -> say().complained();
            case COPY_SENT -> say().copySent();
            case COPY_REFUSED -> say().copyRefused();
            case COPY_BOUNCED -> say().copyBounced();
            case COPY_SUPPRESSED -> say().copySuppressed();
        };
    }

    /** As it came, masked; what {@link #event} has said already is left out. */
    String words(LetterEvent event) {
        var isOurs = event.what() == LetterEvent.What.SUPPRESSED || event.what() == LetterEvent.What.NOT_NEEDED;
        return isOurs
                ? ""
                : event.words()
                        .map(words -> OF_COPIES.contains(event.what()) ? ofCopy(words) : Masking.words(words))
                        .orElse("");
    }

    /** It begins with the address. */
    private String ofCopy(String words) {
        var parts = words.split(": ", 2);
        var address = seesPeople ? parts[0] : Masking.address(parts[0]);
        return parts.length == 1 ? address : address + ": " + Masking.words(parts[1]);
    }

    /** What they do not get. */
    String wish(Suppression wish) {
        return switch (wish.why()) {
            case UNSUBSCRIBED -> say().wishUnsubscribed();
            case ERASED -> say().wishErased();
            case BOUNCED -> say().wishBounced();
            case COMPLAINED -> say().wishComplained();
            case OPTED_OUT -> say().wishOptedOut(wish.topic().map(this::urgency).orElse(""));
        };
    }

    /** Its subject, once it is written. */
    static String subject(Letter letter) {
        return letter.content().map(content -> Masking.words(content.subject())).orElse("");
    }

    private String suppressed(LetterEvent event) {
        return switch (event.words().orElse("")) {
            case "bounced" -> say().wishBounced();
            case "complained" -> say().wishComplained();
            case "unsubscribed" -> say().wishUnsubscribed();
            default -> say().wishOther();
        };
    }
}
