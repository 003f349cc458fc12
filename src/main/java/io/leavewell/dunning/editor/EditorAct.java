package io.leavewell.dunning.editor;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** What operators do to the schedule of failed payments. */
enum EditorAct implements Act {
    /** The draft was changed. */
    SAVED("dunning.saved", DunningEditorMessages::actSaved),
    /** The draft came into force. */
    PUBLISHED("dunning.published", DunningEditorMessages::actPublished),
    /** An earlier version came into force again. */
    ROLLED_BACK("dunning.rolled_back", DunningEditorMessages::actRolledBack),
    /** The draft was thrown away. */
    DISCARDED("dunning.discarded", DunningEditorMessages::actDiscarded);

    private final String code;
    private final Function<DunningEditorMessages, String> label;

    EditorAct(String code, Function<DunningEditorMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, DunningEditorMessages.class));
    }
}
