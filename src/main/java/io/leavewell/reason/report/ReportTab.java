package io.leavewell.reason.report;

import io.leavewell.reason.ReasonsTab;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** Leads to the report. */
@Singleton
class ReportTab implements ReasonsTab {

    @Override
    public String path() {
        return ReasonsTabs.PATH;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ReportMessages.class).tabReport();
    }
}
