package io.leavewell.dunning.report;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Singleton;

/** The way to failed payments. */
@Singleton
class RecoveriesDoor implements Door {

    static final String PATH = Workspace.PATH + "/recoveries";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public int place() {
        return 24;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, RecoveryMessages.class).door();
    }
}
