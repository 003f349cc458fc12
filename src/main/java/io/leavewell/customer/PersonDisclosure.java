package io.leavewell.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells a person who they are to us. */
@ApplicationScoped
class PersonDisclosure implements Disclosure {

    record Known(
            UUID id,
            String externalId,
            Optional<String> name,
            Optional<String> email,
            Optional<String> language,
            Optional<String> country,
            Optional<String> timeZone,
            Map<String, String> attributes,
            Instant since,
            Optional<Instant> objectsToProfilingSince,
            Optional<Instant> erased) {}

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Object about(Customer customer) {
        return new Known(
                customer.id(),
                customer.externalId(),
                customer.name(),
                customer.email(),
                customer.language().map(language -> language.code()),
                Optional.ofNullable(customer.country()),
                Optional.ofNullable(customer.timeZone()),
                customer.attributes(),
                customer.since(),
                customer.objectedAt(),
                customer.erasedAt());
    }
}
