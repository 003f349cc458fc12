package io.leavewell.task;

import io.leavewell.audit.Act;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;

/** What operators do with tasks. */
enum TaskAct implements Act {
    CLOSED;

    @Override
    public String code() {
        return "task.closed";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, TaskMessages.class).actClosed();
    }
}
