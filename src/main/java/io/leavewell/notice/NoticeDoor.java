package io.leavewell.notice;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** The way to what people were told ahead. */
@Singleton
class NoticeDoor implements Door {

    @Override
    public String path() {
        return NoticeResource.PATH;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public int place() {
        return 35;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, NoticeMessages.class).door();
    }
}
