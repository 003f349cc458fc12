package io.leavewell.cancellation;

import io.leavewell.mail.LetterKind;
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
}
