package io.leavewell.reason.report;

import io.leavewell.reason.ReasonsTab;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** Leads to what people said. */
@Singleton
class VoicesTab implements ReasonsTab {

    @Override
    public String path() {
        return ReasonsTabs.PATH + "/voices";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ReportMessages.class).tabVoices();
    }
}
