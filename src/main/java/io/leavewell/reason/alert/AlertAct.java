package io.leavewell.reason.alert;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;
import java.util.function.Function;

/** What operators do with alerts. */
enum AlertAct implements Act {
    MADE(AlertMessages::actMade),
    CHANGED(AlertMessages::actChanged),
    PAUSED(AlertMessages::actPaused),
    RESUMED(AlertMessages::actResumed),
    ENDED(AlertMessages::actEnded),
    /** A made-up example was sent. */
    TRIED(AlertMessages::actTried);

    static final String KIND = "alert";

    private final Function<AlertMessages, String> label;

    AlertAct(Function<AlertMessages, String> label) {
        this.label = label;
    }

    @Override
    public String code() {
        return KIND + "." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return label.apply(Messages.in(language, AlertMessages.class));
    }
}
