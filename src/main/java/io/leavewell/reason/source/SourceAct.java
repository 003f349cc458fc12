package io.leavewell.reason.source;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** What operators do with what was said elsewhere. */
enum SourceAct implements Act {
    /** A file was taken in; noted with its report. */
    UPLOADED("source.uploaded", SourceMessages::actUploaded),
    /** A customer's words were written down. */
    NOTED("source.noted", SourceMessages::actNoted),
    /** All that came from one source is gone; noted with how many statements that were. */
    FORGOTTEN("source.forgotten", SourceMessages::actForgotten);

    static final String KIND = "source";

    /** Files have no name of their own: one may hold several sources. */
    static final String A_FILE = "file";

    private final String code;
    private final Function<SourceMessages, String> label;

    SourceAct(String code, Function<SourceMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, SourceMessages.class));
    }
}
