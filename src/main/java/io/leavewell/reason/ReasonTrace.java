package io.leavewell.reason;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;

/** What is kept of what a person said about leaving. */
enum ReasonTrace implements Trace {
    /** In their own words. */
    TEXTS,
    /** What they chose, with the facts of that moment. */
    STATEMENTS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        var say = Messages.in(language, ReasonMessages.class);
        return this == TEXTS ? say.traceTexts() : say.traceStatements();
    }
}
