package io.leavewell.dunning;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;
import java.util.Locale;

/** The letters about failed payments. */
public enum DunningLetter implements LetterKind {
    /** A payment has failed. */
    NOTICE(Priority.PAYMENT),
    /** It is still open. */
    REMINDER(Priority.PAYMENT),
    /** The last before the end. */
    FINAL(Priority.PAYMENT),
    /** What happened in the end, and the way back. */
    ENDED(Priority.LAW),
    /** It is paid. */
    THANKS(Priority.ANSWER),
    /** Somebody asked for a fresh link to pay. */
    FRESH_LINK(Priority.ANSWER);

    private final Priority priority;

    DunningLetter(Priority priority) {
        this.priority = priority;
    }

    static DunningLetter of(Tone tone) {
        return switch (tone) {
            case NOTICE -> NOTICE;
            case REMINDER -> REMINDER;
            case FINAL -> FINAL;
        };
    }

    @Override
    public String code() {
        return "dunning." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Priority priority() {
        return priority;
    }
}
