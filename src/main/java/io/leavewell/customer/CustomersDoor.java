package io.leavewell.customer;

import io.leavewell.web.Door;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** Leads to the customers. */
@ApplicationScoped
class CustomersDoor implements Door {

    @Override
    public String path() {
        return Paths.ALL;
    }

    @Override
    public Role role() {
        return Role.VIEWER;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, CustomerMessages.class).door();
    }
}
