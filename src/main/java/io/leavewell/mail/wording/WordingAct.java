package io.leavewell.mail.wording;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** What operators do to the words of letters. */
enum WordingAct implements Act {
    /** Sentences of a draft were changed. */
    SAVED("wording.saved", WordingMessages::actSaved),
    /** A draft came into force. */
    PUBLISHED("wording.published", WordingMessages::actPublished),
    /** An earlier version came into force again. */
    ROLLED_BACK("wording.rolled_back", WordingMessages::actRolledBack),
    /** A draft was thrown away. */
    DISCARDED("wording.discarded", WordingMessages::actDiscarded);

    private final String code;
    private final Function<WordingMessages, String> label;

    WordingAct(String code, Function<WordingMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, WordingMessages.class));
    }
}
