package io.leavewell.reason.theme;

import io.leavewell.customer.Customer;
import io.leavewell.customer.UnsubscribeAddress;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;

/** Stands in for the page on which letters are ended. */
@Alternative
@Priority(1)
@ApplicationScoped
class UnsubscribePage implements UnsubscribeAddress {

    static String at(Customer customer) {
        return "https://northlight.example/unsubscribe/" + customer.id() + "?a=1&b=2";
    }

    @Override
    public Optional<String> of(Customer customer) {
        return Optional.of(at(customer));
    }
}
