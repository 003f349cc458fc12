package io.leavewell.dunning;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** The letters about failed payments. */
public enum DunningLetter implements LetterKind {
    /** A payment has failed. */
    NOTICE(Priority.PAYMENT, DunningMessages::notice),
    /** It is still open. */
    REMINDER(Priority.PAYMENT, DunningMessages::reminder),
    /** The last before the end. */
    FINAL(Priority.PAYMENT, DunningMessages::lastLetter),
    /** What happened in the end, and the way back. */
    ENDED(Priority.LAW, DunningMessages::ended),
    /** It is paid. */
    THANKS(Priority.ANSWER, DunningMessages::thanks);

    private final Priority priority;
    private final Function<DunningMessages, String> words;

    DunningLetter(Priority priority, Function<DunningMessages, String> words) {
        this.priority = priority;
        this.words = words;
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
    public String label(Language language) {
        var say = Messages.in(language, DunningMessages.class);
        return say.specimen(say.letters(), words.apply(say));
    }

    @Override
    public Priority priority() {
        return priority;
    }
}
