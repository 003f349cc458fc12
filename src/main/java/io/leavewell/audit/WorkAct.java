package io.leavewell.audit;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.SnagSettled;
import java.util.function.Function;

/** What operators decide about stuck work. */
enum WorkAct implements Act {
    TRIED_AGAIN("work.tried_again", AuditMessages::actTriedAgain),
    DONE_BY_HAND("work.done_by_hand", AuditMessages::actDoneByHand);

    private final String code;
    private final Function<AuditMessages, String> label;

    WorkAct(String code, Function<AuditMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    static WorkAct of(SnagSettled.Way way) {
        return way == SnagSettled.Way.AGAIN ? TRIED_AGAIN : DONE_BY_HAND;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, AuditMessages.class));
    }
}
