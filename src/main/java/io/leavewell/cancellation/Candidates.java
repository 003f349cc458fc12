package io.leavewell.cancellation;

import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Whom a wish from the plain form may be from: by its address, by its contract, or as an operator says. */
final class Candidates {

    private Candidates() {}

    /** @param looked an id or address that an operator looked for; blank for none */
    static List<Customer> of(Wish wish, String looked) {
        var form = wish.form();
        var found = new LinkedHashMap<UUID, Customer>();
        Stream.of(wish.customer().stream(), by(form.email()), by(form.contract()), by(looked))
                .flatMap(customers -> customers)
                .filter(customer -> !customer.isErased())
                .forEach(customer -> found.putIfAbsent(customer.id(), customer));
        return List.copyOf(found.values());
    }

    private static Stream<Customer> by(String name) {
        return name.isBlank()
                ? Stream.of()
                : Stream.of(
                                Customer.withEmail(name).stream(),
                                Customer.known(name).stream(),
                                Subscription.<Subscription>stream("externalId", name)
                                        .map(Subscription::customer))
                        .flatMap(customers -> customers);
    }
}
