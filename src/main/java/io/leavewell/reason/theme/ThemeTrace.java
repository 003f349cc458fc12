package io.leavewell.reason.theme;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;

/** What is kept of those who asked for something. */
enum ThemeTrace implements Trace {
    /** Whether they were told that it is there. */
    THEME_NEWS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ThemeMessages.class).traceNews();
    }
}
