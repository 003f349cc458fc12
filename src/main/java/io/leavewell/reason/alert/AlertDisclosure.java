package io.leavewell.reason.alert;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells a person when the team was told of something they said; the messages may quote others. */
@ApplicationScoped
class AlertDisclosure implements Disclosure {

    record Noticed(UUID answer, Instant at, Optional<Instant> told) {}

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public Object about(Customer customer) {
        return Alert.about(customer.id()).stream()
                .map(alert -> new Noticed(alert.statement(), alert.madeAt(), alert.sentAt()))
                .toList();
    }
}
