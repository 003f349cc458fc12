package io.leavewell.notice;

import io.leavewell.customer.Trace;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** What is kept of people who were told something ahead. */
enum NoticeTrace implements Trace {
    /** That a letter went, and when; not whom to or what it said. */
    NOTICES;

    @Override
    public String code() {
        return "notices";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, NoticeMessages.class).traceNotices();
    }
}
