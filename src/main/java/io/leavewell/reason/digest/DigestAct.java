package io.leavewell.reason.digest;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do about the digests that they get. */
enum DigestAct implements Act {
    SUBSCRIBED(DigestMessages::actSubscribed),
    CHANGED(DigestMessages::actChanged),
    ENDED(DigestMessages::actEnded),
    /** Had one sent at once. */
    ASKED(DigestMessages::actAsked);

    static final String KIND = "digest";

    private final Function<DigestMessages, String> label;

    DigestAct(Function<DigestMessages, String> label) {
        this.label = label;
    }

    @Override
    public String code() {
        return "digest." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, DigestMessages.class));
    }
}
