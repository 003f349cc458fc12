package io.leavewell.notice;

import io.leavewell.customer.Customer;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Posting;
import io.leavewell.mail.Recipient;
import io.leavewell.time.LocalHours;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Posts the letters of notices, in the transaction that notes it. */
@ApplicationScoped
class NoticePost {

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** The next good moment to disturb somebody. */
    Instant next(Customer customer) {
        var reader = customer.reads(Language.EN);
        return LocalHours.OFFICE.next(clock.instant(), reader.zone(), reader.country());
    }

    /** Its letter, to be posted with others; empty if nobody knows where to. */
    Optional<Posting> letter(Notice notice, Instant about, Instant notBefore) {
        var customer = notice.customer();
        if (customer.email().isEmpty()) {
            notice.skip(Skip.NO_ADDRESS);
            return Optional.empty();
        }
        notice.post(about, clock.instant());
        return Optional.of(new Posting(notice.kind(), notice.id(), recipient(customer), notBefore));
    }

    void postAll(Stream<Optional<Posting>> all) {
        letters.postAll(all.flatMap(Optional::stream).toList());
    }

    private static Recipient recipient(Customer customer) {
        var mailbox =
                new Mailbox(customer.email().orElseThrow(), customer.name().orElse(""));
        return new Recipient(customer.externalId(), mailbox, customer.reads(Language.EN));
    }
}
