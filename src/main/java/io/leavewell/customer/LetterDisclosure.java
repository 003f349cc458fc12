package io.leavewell.customer;

import io.leavewell.mail.Content;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterEvent;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
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
            Optional<String> text,
            List<String> copies,
            List<Decision> decisions) {

        /** What was decided about it, or heard of it, on its way. */
        record Decision(Instant at, LetterEvent.What what, Optional<Instant> until, Optional<String> words) {
            static Decision of(LetterEvent event) {
                return new Decision(event.at(), event.what(), event.until(), event.words());
            }
        }

        static Posted of(Letter letter) {
            return new Posted(
                    letter.kind(),
                    letter.recipient().mailbox().address(),
                    letter.postedAt(),
                    letter.state(),
                    letter.settledAt(),
                    letter.content().map(Content::subject),
                    letter.content().map(Content::text),
                    letter.course().copies().stream().map(Mailbox::address).toList(),
                    LetterEvent.of(letter.id()).stream().map(Decision::of).toList());
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
