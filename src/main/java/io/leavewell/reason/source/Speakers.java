package io.leavewell.reason.source;

import io.leavewell.billing.Subscription;
import io.leavewell.customer.Customer;
import io.leavewell.reason.Facts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The customers whom some rows name, with what they have now; read at once for all. */
record Speakers(Map<String, Customer> people, Map<UUID, Subscription> newest) {

    static Speakers named(Collection<String> ids) {
        Map<String, Customer> people =
                Customer.known(ids).stream().collect(Collectors.toMap(Customer::externalId, Function.identity()));
        var newest = new HashMap<UUID, Subscription>();
        Subscription.ofAll(people.values().stream().map(Customer::id).toList()).stream()
                .filter(subscription -> !subscription.isEnded())
                .forEach(subscription -> newest.put(subscription.customer().id(), subscription));
        return new Speakers(people, newest);
    }

    Optional<Customer> person(Told told) {
        return told.customer().map(people::get);
    }

    /** Empty if what was said may be kept. */
    Optional<Fault> fault(Told told) {
        if (told.customer().isEmpty()) {
            return Optional.empty();
        }
        return person(told)
                .map(person -> person.isErased() ? Optional.of(Fault.ERASED) : Optional.<Fault>empty())
                .orElse(Optional.of(Fault.CUSTOMER));
    }

    Facts facts(Told told) {
        var person = person(told);
        return person.map(Customer::id)
                .map(newest::get)
                .map(subscription -> Facts.of(subscription, told.at()))
                .orElseGet(() -> Facts.in(country(told, person)));
    }

    private static String country(Told told, Optional<Customer> person) {
        return person.map(Customer::country).or(told::country).orElse(null);
    }
}
