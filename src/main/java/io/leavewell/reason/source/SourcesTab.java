package io.leavewell.reason.source;

import io.leavewell.reason.ReasonsTab;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** Leads to where statements come from, beside the report of reasons. */
@ApplicationScoped
class SourcesTab implements ReasonsTab {

    static final String PATH = ReasonsTabs.PATH + "/sources";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, SourceMessages.class).tab();
    }
}
