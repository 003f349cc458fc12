package io.leavewell.cancellation;

import io.leavewell.customer.Agreement;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Errand;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** Cancelling a subscription, or changing it by an offer, for a customer who asks an operator. */
@ApplicationScoped
class RelayErrand implements Errand {

    @Override
    public Role role() {
        return Role.EDITOR;
    }

    @Override
    public boolean isFor(Agreement agreement) {
        return !agreement.ended();
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, RelayMessages.class).errand();
    }

    @Override
    public String path(Customer customer, Agreement agreement) {
        return OperatorPaths.customer(customer.id()) + "/relay/" + agreement.id();
    }
}
