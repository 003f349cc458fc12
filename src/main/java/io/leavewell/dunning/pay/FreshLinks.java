package io.leavewell.dunning.pay;

import io.leavewell.billing.BillingContact;
import io.leavewell.customer.Customer;
import io.leavewell.dunning.Arrangements;
import io.leavewell.dunning.Recovery;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Language;
import io.leavewell.web.Link;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Sends fresh links to the addresses on file and to no other, in the caller's transaction. */
@ApplicationScoped
class FreshLinks {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 3;

    @Inject
    Arrangements arrangements;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    void send(Link old) {
        Pages.found(old).flatMap(seen -> arrangements.held(seen.id())).ifPresent(this::send);
    }

    private void send(Recovery recovery) {
        var now = clock.instant();
        var isEnough = FreshLink.count(recovery, now.minus(DAY)) >= MOST_A_DAY;
        if (isEnough || !Stand.of(recovery).wantsMoney()) {
            return;
        }
        var place = 0;
        for (var recipient : recipients(recovery.subscription().customer())) {
            var link = new FreshLink(recovery, place++, now);
            link.persist();
            letters.post(PayLetter.FRESH_LINK, link.id(), recipient, now);
        }
    }

    private static List<Recipient> recipients(Customer customer) {
        var reader = customer.reads(Language.EN);
        var owner = customer
                .email()
                .map(address -> new Mailbox(address, customer.name().orElse("")))
                .stream();
        var others = BillingContact.of(customer).stream().map(contact -> new Mailbox(contact.email(), ""));
        return Stream.concat(owner, others)
                .map(mailbox -> new Recipient(customer.externalId(), mailbox, reader))
                .toList();
    }
}
