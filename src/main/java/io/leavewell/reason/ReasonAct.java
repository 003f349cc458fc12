package io.leavewell.reason;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do with what was said. */
enum ReasonAct implements Act {
    CORRECTED(ReasonMessages::actCorrected),
    CORRECTION_WITHDRAWN(ReasonMessages::actCorrectionWithdrawn),
    MERGED(ReasonMessages::actMerged),
    SPLIT(ReasonMessages::actSplit),
    CHANGE_ENDED(ReasonMessages::actChangeEnded),
    REREAD(ReasonMessages::actReread),
    REREADING_STOPPED(ReasonMessages::actRereadingStopped);

    private final Function<ReasonMessages, String> label;

    ReasonAct(Function<ReasonMessages, String> label) {
        this.label = label;
    }

    @Override
    public String code() {
        return "reason." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, ReasonMessages.class));
    }
}
