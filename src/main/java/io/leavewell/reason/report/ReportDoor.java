package io.leavewell.reason.report;

import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** Leads to everything about reasons. */
@Singleton
class ReportDoor implements Door {

    @Override
    public String path() {
        return ReasonsTabs.PATH;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ReportMessages.class).door();
    }
}
