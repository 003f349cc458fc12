package io.leavewell.account;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** Leads to the team, from every page of the workspace. */
@Singleton
class PeopleDoor implements Door {

    @Override
    public String path() {
        return PeopleResource.PATH;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, AccountMessages.class).peopleHeading();
    }
}
