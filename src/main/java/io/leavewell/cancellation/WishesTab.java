package io.leavewell.cancellation;

import io.leavewell.customer.Tab;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** The wishes from the plain form, beside the customers. */
@ApplicationScoped
class WishesTab implements Tab {

    @Override
    public String path() {
        return OperatorPaths.WISHES;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, RelayMessages.class).wishes();
    }
}
