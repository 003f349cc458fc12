package io.leavewell.cancellation.editor;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.function.Function;

/** What operators do to the cancel flow. */
enum FlowAct implements Act {
    /** A part of the draft was changed. */
    SAVED("flow.saved", FlowMessages::actSaved),
    /** The draft came into force. */
    PUBLISHED("flow.published", FlowMessages::actPublished),
    /** An earlier version became the draft. */
    ROLLED_BACK("flow.rolled_back", FlowMessages::actRolledBack),
    /** The draft was thrown away. */
    DISCARDED("flow.discarded", FlowMessages::actDiscarded),
    /** A definition was taken in from a file. */
    IMPORTED("flow.imported", FlowMessages::actImported),
    /** The draft was looked at as a customer would see it. */
    PREVIEWED("flow.previewed", FlowMessages::actPreviewed);

    private final String code;
    private final Function<FlowMessages, String> label;

    FlowAct(String code, Function<FlowMessages, String> label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, FlowMessages.class));
    }
}
