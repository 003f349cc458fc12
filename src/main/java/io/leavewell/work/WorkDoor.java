package io.leavewell.work;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** The way to stuck work. */
@Singleton
class WorkDoor implements Door {

    @Override
    public String path() {
        return WorkResource.PATH;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, WorkMessages.class).door();
    }
}
