package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells a person what they were shown, what they clicked, and what came of it. */
@ApplicationScoped
class FlowDisclosure implements Disclosure {

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Object about(Customer customer) {
        return Visit.by(customer).stream().map(Evidence::of).toList();
    }
}
