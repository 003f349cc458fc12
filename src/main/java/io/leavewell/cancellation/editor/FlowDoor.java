package io.leavewell.cancellation.editor;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** The way to the editor. */
@ApplicationScoped
class FlowDoor implements Door {

    static final String PATH = "/workspace/flow";

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
        return 20;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, FlowMessages.class).door();
    }
}
