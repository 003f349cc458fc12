package io.leavewell.reason.tagger;

import io.leavewell.reason.ReasonsTab;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** Leads to what the tagger learned. */
@Singleton
class TaggerTab implements ReasonsTab {

    @Override
    public String path() {
        return TaggerResource.PATH;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, TaggerMessages.class).tab();
    }
}
