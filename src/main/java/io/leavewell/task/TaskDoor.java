package io.leavewell.task;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** The way to tasks. */
@Singleton
class TaskDoor implements Door {

    @Override
    public String path() {
        return TaskResource.PATH;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public int place() {
        return 45;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, TaskMessages.class).door();
    }
}
