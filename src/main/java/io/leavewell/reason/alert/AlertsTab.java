package io.leavewell.reason.alert;

import io.leavewell.reason.ReasonsTab;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** Alerts, beside the report of reasons. */
@Singleton
class AlertsTab implements ReasonsTab {

    @Override
    public String path() {
        return AlertsResource.PATH;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, AlertMessages.class).heading();
    }
}
