package io.leavewell.dunning.expiry;

import io.leavewell.customer.Chronicle;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import io.leavewell.customer.Erased;
import io.leavewell.customer.Happening;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When a customer's card was about to expire, for operators and for themselves; an erasure leaves the counts. */
@ApplicationScoped
class ExpiryChronicle implements Chronicle, Disclosure {

    record Told(String card, LocalDate expires, int daysBefore, boolean heldOut, Instant at) {}

    @Override
    public List<Happening> of(Customer customer, Reader reader) {
        var say = Messages.in(reader.language(), ExpiryMessages.class);
        return CardNotice.of(customer).stream()
                .map(notice -> new Happening(
                        notice.decidedAt(),
                        say.chronicle(notice.method().last4()),
                        notice.isHeldOut() ? say.heldOut() : say.told()))
                .toList();
    }

    @Override
    public String name() {
        return "expiring_cards";
    }

    @Override
    public Object about(Customer customer) {
        return CardNotice.of(customer).stream()
                .map(notice -> new Told(
                        notice.method().last4(),
                        notice.expiresOn(),
                        notice.days(),
                        notice.isHeldOut(),
                        notice.decidedAt()))
                .toList();
    }

    void erased(@Observes Erased person) {
        person.keeps(ExpiryTrace.NOTICES, CardNotice.count("customer", person.customer()));
    }
}
