package io.leavewell.reason.theme;

import io.leavewell.reason.ReasonsTab;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** The way to themes. */
@Singleton
class ThemesTab implements ReasonsTab {

    static final String PATH = ReasonsTabs.PATH + "/themes";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ThemeMessages.class).themes();
    }
}
