package io.leavewell.dunning;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import java.util.Locale;

/** What is kept about people whose payments failed. */
enum DunningTrace implements Trace {
    RECOVERIES;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DunningMessages.class).traceRecoveries();
    }
}
