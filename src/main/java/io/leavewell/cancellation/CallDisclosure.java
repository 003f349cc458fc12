package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import io.leavewell.outgoing.Calls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells a person what the host product was told about them. */
@ApplicationScoped
class CallDisclosure implements Disclosure {

    @Inject
    Calls calls;

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Object about(Customer customer) {
        return Visit.by(customer).stream()
                .flatMap(visit -> Outcome.of(visit).stream())
                .flatMap(outcome -> calls.told(outcome.id()).stream())
                .toList();
    }
}
