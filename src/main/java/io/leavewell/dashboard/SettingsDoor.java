package io.leavewell.dashboard;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** The way to the settings. */
@Singleton
class SettingsDoor implements Door {

    @Override
    public String path() {
        return SettingsResource.PATH;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DashboardMessages.class).settingsDoor();
    }
}
