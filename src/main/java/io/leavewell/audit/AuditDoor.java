package io.leavewell.audit;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** The way to the audit. */
@Singleton
class AuditDoor implements Door {

    @Override
    public String path() {
        return AuditResource.PATH;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, AuditMessages.class).door();
    }
}
