package io.leavewell.dunning;

import io.leavewell.billing.Attempt;
import io.leavewell.customer.Customer;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Posts the letters that end a recovery, in the transaction of what they tell. */
@ApplicationScoped
class DunningLetters {

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /** Who was told of the trouble is told that it is over; who has just paid gets a word as well. */
    void closed(Recovery recovery) {
        var isPaid = recovery.ending().filter(Recovery.Ending.PAID::equals).isPresent();
        var knows = recovery.paidBy().filter(Attempt.Origin.PAY_PAGE::equals).isPresent()
                || !Step.posted(recovery).isEmpty();
        if (isPaid && knows) {
            post(DunningLetter.THANKS, recovery);
        }
    }

    /** Who pays after it was left unpaid gets the same word. */
    void paidLate(Recovery recovery) {
        post(DunningLetter.THANKS, recovery);
    }

    void ended(Recovery recovery) {
        if (recovery.finish().isPresent()) {
            post(DunningLetter.ENDED, recovery);
        }
    }

    private void post(DunningLetter kind, Recovery recovery) {
        var customer = recovery.subscription().customer();
        if (!customer.isErased() && customer.email().isPresent()) {
            letters.post(kind, recovery.id(), recipient(customer), clock.instant());
        }
    }

    static Recipient recipient(Customer customer) {
        var mailbox = new Mailbox(customer.email().orElse(""), customer.name().orElse(""));
        return new Recipient(customer.externalId(), mailbox, customer.reads(Language.EN));
    }
}
