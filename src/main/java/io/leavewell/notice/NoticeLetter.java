package io.leavewell.notice;

import io.leavewell.mail.LetterKind;
import io.leavewell.mail.Priority;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What people are told ahead, each by a letter of its own kind. */
enum NoticeLetter implements LetterKind {
    /** A plan of half a year or a year renews. */
    RENEWAL(NoticeMessages::kindRenewal),
    /** A trial ends and the first charge comes. */
    TRIAL(NoticeMessages::kindTrial),
    /** From a renewal on, the plan costs something else. */
    PRICE(NoticeMessages::kindPrice),
    /** The other price of which they were told does not come. */
    PRICE_OFF(NoticeMessages::kindPriceOff);

    private final Function<NoticeMessages, String> words;

    NoticeLetter(Function<NoticeMessages, String> words) {
        this.words = words;
    }

    static Optional<NoticeLetter> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    @Override
    public String code() {
        return "notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Priority priority() {
        return Priority.LAW;
    }

    public String label(Language language) {
        return words.apply(Messages.in(language, NoticeMessages.class));
    }
}
