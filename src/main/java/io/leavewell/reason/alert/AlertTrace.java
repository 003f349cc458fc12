package io.leavewell.reason.alert;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** What alerts keep about people. */
enum AlertTrace implements Trace {
    /** Messages to the team that quoted them. */
    QUOTES,
    /** That the team was told of something they said. */
    ALERTS;

    @Override
    public String code() {
        return this == QUOTES ? "alert_messages" : "alerts";
    }

    @Override
    public String label(Language language) {
        var say = Messages.in(language, AlertMessages.class);
        return this == QUOTES ? say.traceQuotes() : say.traceAlerts();
    }
}
