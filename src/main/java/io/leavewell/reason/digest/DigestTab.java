package io.leavewell.reason.digest;

import io.leavewell.account.Operator;
import io.leavewell.reason.ReasonsTab;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** The digest, beside the report that it is made of. */
@ApplicationScoped
class DigestTab implements ReasonsTab {

    static final Role LEAST = Role.VIEWER;

    /** Whether somebody may read it: here or by mail. */
    static boolean isOpenTo(Operator operator) {
        return operator.isEnabled() && operator.actor().may(LEAST);
    }

    @Override
    public String path() {
        return DigestResource.PATH;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Role role() {
        return LEAST;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DigestMessages.class).tab();
    }
}
