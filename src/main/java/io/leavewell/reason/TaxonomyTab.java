package io.leavewell.reason;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.inject.Singleton;

/** Leads to the taxonomy. */
@Singleton
class TaxonomyTab implements ReasonsTab {

    @Override
    public String path() {
        return TaxonomyResource.PATH;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, TaxonomyMessages.class).tab();
    }
}
