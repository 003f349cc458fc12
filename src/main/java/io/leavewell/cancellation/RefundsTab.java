package io.leavewell.cancellation;

import io.leavewell.customer.Tab;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** What must be refunded, beside the customers. */
@ApplicationScoped
class RefundsTab implements Tab {

    @Override
    public String path() {
        return OperatorPaths.REFUNDS;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, RelayMessages.class).refunds();
    }
}
