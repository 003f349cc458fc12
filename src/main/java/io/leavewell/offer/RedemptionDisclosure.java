package io.leavewell.offer;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Tells a person which offers they took. */
@ApplicationScoped
class RedemptionDisclosure implements Disclosure {

    record Taken(String offer, Instant at) {}

    @Override
    public String name() {
        return "redemptions";
    }

    @Override
    public Object about(Customer customer) {
        return Redemption.by(customer).stream()
                .map(one -> new Taken(one.offer(), one.acceptedAt()))
                .toList();
    }
}
