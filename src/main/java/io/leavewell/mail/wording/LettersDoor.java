package io.leavewell.mail.wording;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;

/** The way to the words of letters. */
@ApplicationScoped
class LettersDoor implements Door {

    static final String PATH = Workspace.PATH + "/letters";

    static String path(Phrasebook book) {
        return PATH + "/" + book.id();
    }

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
        return 22;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, WordingMessages.class).door();
    }
}
