package io.leavewell.customer;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** The list itself, first of all. */
@ApplicationScoped
class CustomersTab implements Tab {

    @Override
    public String path() {
        return Paths.ALL;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, CustomerMessages.class).everybody();
    }
}
