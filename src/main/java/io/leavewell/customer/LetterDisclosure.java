package io.leavewell.customer;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells a person which letters went to them, with their words. */
@ApplicationScoped
class LetterDisclosure implements Disclosure {

    record Posted(
            String kind,
            String address,
            Instant posted,
            LetterState state,
            Optional<Instant> settled,
            Optional<String> subject,
            Optional<String> text) {

        static Posted of(Letter letter) {
            return new Posted(
                    letter.kind(),
                    letter.recipient().mailbox().address(),
                    letter.postedAt(),
                    letter.state(),
                    letter.settledAt(),
                    letter.content().map(Content::subject),
                    letter.content().map(Content::text));
        }
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Object about(Customer customer) {
        return Letter.to(customer.externalId()).stream().map(Posted::of).toList();
    }
}
