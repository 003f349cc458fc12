package io.leavewell.dashboard;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Singleton;

/** The way home. */
@Singleton
class HomeDoor implements Door {

    @Override
    public String path() {
        return Workspace.PATH;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DashboardMessages.class).door();
    }
}
