package io.leavewell.dunning.report;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** What operators do about a failed payment. */
enum RecoveryAct implements Act {
    /** The card on file is charged again at once. */
    TRIED("recovery.tried", RecoveryMessages::actTried),
    /** Money came by a transfer. */
    RECEIVED("recovery.received", RecoveryMessages::actReceived);

    private final String code;
    private final Function<RecoveryMessages, String> label;

    RecoveryAct(String code, Function<RecoveryMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, RecoveryMessages.class));
    }
}
