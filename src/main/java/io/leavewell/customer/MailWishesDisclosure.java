package io.leavewell.customer;

import io.leavewell.mail.LetterClass;
import io.leavewell.mail.Suppression;
import io.leavewell.mail.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells a person which letters they get no more, and since when. */
@ApplicationScoped
class MailWishesDisclosure implements Disclosure {

    record NoMore(LetterClass letters, Suppression.Why why, Instant since) {}

    @Inject
    Suppressions suppressions;

    @Override
    public String name() {
        return "no_more_letters";
    }

    @Override
    public Object about(Customer customer) {
        return suppressions.of(customer.externalId()).stream()
                .map(one -> new NoMore(one.letterClass(), one.why(), one.at()))
                .toList();
    }
}
