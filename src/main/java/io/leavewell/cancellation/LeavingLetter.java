package io.leavewell.cancellation;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Arrays;
import java.util.Locale;

/** The letters of the flow; all of them speak of what someone did or agreed to. */
enum LeavingLetter implements LetterKind {
    /** A cancellation was received; says whether billing has confirmed it. */
    CANCELLED,
    /** An offer was accepted, with its terms. */
    ACCEPTED,
    /** A cancellation was taken back. */
    UNDONE,
    /** Billing has now confirmed what an earlier letter could only call recorded. */
    CARRIED_OUT,
    /** A lower price or a pause ends soon. */
    REMINDER,
    /** Somebody cancelled by the plain form: here is the link that confirms it. */
    FRESH_LINK,
    /** To the team: a customer asks for an answer. */
    QUESTION,
    /** To the team: something needs a person. */
    ALARM;

    static LeavingLetter coded(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String code() {
        return "cancellation." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        var say = Messages.in(language, RelayMessages.class);
        return switch (this) {
            case CANCELLED -> say.letterCancelled();
            case ACCEPTED -> say.letterAccepted();
            case UNDONE -> say.letterUndone();
            case CARRIED_OUT -> say.letterCarriedOut();
            case REMINDER -> say.letterReminder();
            case FRESH_LINK -> say.letterFreshLink();
            case QUESTION, ALARM -> code();
        };
    }

    /** That a lower price ends is to be said before it does; all else answers an act. */
    @Override
    public Priority priority() {
        return this == REMINDER ? Priority.LAW : Priority.ANSWER;
    }
}
