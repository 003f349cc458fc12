package io.leavewell.notice;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Tells a person of which charges they were told ahead; the letters themselves stand among the letters. */
@ApplicationScoped
class NoticeDisclosure implements Disclosure {

    record Foretold(
            NoticeLetter kind,
            String subscription,
            Optional<Instant> charge,
            Money amount,
            Optional<Money> before,
            Optional<Instant> posted,
            NoticeState state,
            Optional<Instant> sent,
            Optional<String> messageId,
            Optional<Skip> skipped,
            Optional<Instant> chargedFrom) {}

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Object about(Customer customer) {
        return Notice.of(customer).stream().map(NoticeDisclosure::foretold).toList();
    }

    private static Foretold foretold(Notice notice) {
        return new Foretold(
                notice.kind(),
                notice.subscription().externalId(),
                notice.aboutAt(),
                notice.amount(),
                notice.before(),
                notice.times().postedAt(),
                NoticeState.of(notice, notice.letter()),
                notice.times().sentAt(),
                notice.messageId(),
                notice.skipped(),
                notice.times().effectAt());
    }
}
