package io.leavewell.customer;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Stands in until there is a page on which letters are ended; any other bean of the type takes its place. */
@DefaultBean
@ApplicationScoped
class NoUnsubscribeAddress implements UnsubscribeAddress {

    @Override
    public Optional<String> of(Customer customer) {
        return Optional.empty();
    }
}
