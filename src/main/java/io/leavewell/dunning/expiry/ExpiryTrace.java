package io.leavewell.dunning.expiry;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** What is kept about people whose cards expire. */
enum ExpiryTrace implements Trace {
    NOTICES;

    @Override
    public String code() {
        return "card_notices";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ExpiryMessages.class).traceNotices();
    }
}
