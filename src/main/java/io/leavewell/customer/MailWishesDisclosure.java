package io.leavewell.customer;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.Priority;
import io.leavewell.mail.Suppression;
import io.leavewell.mail.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a person which letters they get no more, and since when. */
@ApplicationScoped
class MailWishesDisclosure implements Disclosure {

    record NoMore(LetterClass letters, Optional<Priority> only, Suppression.Why why, Instant since) {}

    @Inject
    Suppressions suppressions;

    @Override
    public String name() {
        return "no_more_letters";
    }

    @Override
    public Object about(Customer customer) {
        var ofAddress = customer.email().flatMap(suppressions::ofAddress).stream();
        return Stream.concat(suppressions.of(customer.externalId()).stream(), ofAddress)
                .map(one -> new NoMore(one.letterClass(), one.topic(), one.why(), one.at()))
                .toList();
    }
}
