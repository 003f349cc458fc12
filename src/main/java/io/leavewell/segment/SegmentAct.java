package io.leavewell.segment;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do with segments. */
enum SegmentAct implements Act {
    MADE(SegmentMessages::actMade),
    CHANGED(SegmentMessages::actChanged),
    /** Took it out of use. */
    ENDED(SegmentMessages::actEnded),
    BROUGHT_BACK(SegmentMessages::actBroughtBack),
    /** Took its customers as a file. */
    LISTED(SegmentMessages::actListed);

    /** The kind of thing that these acts are about. */
    static final String KIND = "segment";

    private final Function<SegmentMessages, String> words;

    SegmentAct(Function<SegmentMessages, String> words) {
        this.words = words;
    }

    @Override
    public String code() {
        return KIND + "." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return words.apply(Messages.in(language, SegmentMessages.class));
    }
}
