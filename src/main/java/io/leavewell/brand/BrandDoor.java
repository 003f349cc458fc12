package io.leavewell.brand;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.inject.Singleton;

/** The way to the brand. */
@Singleton
class BrandDoor implements Door {

    static final String PATH = Workspace.PATH + "/brand";

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
        return 25;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, BrandMessages.class).door();
    }
}
