package io.leavewell.account;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;

/** This room's words in the reader's language. */
final class Say {

    private Say() {}

    static AccountMessages to(Reader reader) {
        return Messages.in(reader.language(), AccountMessages.class);
    }

    static String role(Role role, AccountMessages say) {
        return switch (role) {
            case VIEWER -> say.roleViewer();
            case EDITOR -> say.roleEditor();
            case ADMIN -> say.roleAdmin();
        };
    }
}
