package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells a person what came by the plain form in their name. */
@ApplicationScoped
class WishDisclosure implements Disclosure {

    record Wished(
            String reference,
            Instant received,
            PlainForm form,
            Optional<Instant> confirmed,
            Optional<Instant> dismissed,
            Optional<String> note) {

        static Wished of(Wish wish) {
            return new Wished(
                    wish.reference(),
                    wish.receivedAt(),
                    wish.form(),
                    wish.confirmedAt(),
                    wish.dismissedAt(),
                    wish.dismissedNote());
        }
    }

    @Override
    public String name() {
        return "wishes";
    }

    @Override
    public Object about(Customer customer) {
        return Wish.of(customer.id(), customer.email()).stream().map(Wished::of).toList();
    }
}
