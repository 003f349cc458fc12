package io.leavewell.notice;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do with changes of prices and with proofs. */
enum NoticeAct implements Act {
    /** Drafted a change of prices. */
    DRAFTED(NoticeMessages::actDrafted),
    CHANGED(NoticeMessages::actChanged),
    PUBLISHED(NoticeMessages::actPublished),
    STOPPED(NoticeMessages::actStopped),
    /** Threw a draft away. */
    DISCARDED(NoticeMessages::actDiscarded),
    /** Read what somebody was told. */
    READ(NoticeMessages::actRead),
    /** Took the proofs as a file. */
    EXPORTED(NoticeMessages::actExported);

    /** The kinds of thing that these acts are about. */
    static final String PRICE = "price_change";

    static final String NOTICE = "notice";

    private final Function<NoticeMessages, String> words;

    NoticeAct(Function<NoticeMessages, String> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return (this == READ || this == EXPORTED ? NOTICE : PRICE) + "." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, NoticeMessages.class));
    }
}
