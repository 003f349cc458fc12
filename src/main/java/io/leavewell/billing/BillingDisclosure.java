package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells a person what the books hold about them. */
@ApplicationScoped
class BillingDisclosure implements Disclosure {

    record Sold(
            String subscription,
            String plan,
            Interval interval,
            Money price,
            Status status,
            Instant started,
            Optional<Instant> ends,
            Optional<Instant> ended,
            List<Billed> invoices,
            List<Moved> movements) {}

    record Billed(String number, Period period, Money total, Money refunded, Invoice.State state, Instant issued) {}

    record Moved(Movement.Kind kind, Mrr delta, Instant at) {}

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public Object about(Customer customer) {
        return Subscription.ofAll(List.of(customer.id())).stream()
                .map(BillingDisclosure::sold)
                .toList();
    }

    private static Sold sold(Subscription subscription) {
        return new Sold(
                subscription.externalId(),
                subscription.terms().plan().name(),
                subscription.terms().interval(),
                subscription.terms().price(),
                subscription.status(),
                subscription.startedAt(),
                subscription.endsAt(),
                subscription.endedAt(),
                Invoice.of(subscription).stream().map(BillingDisclosure::billed).toList(),
                Movement.of(subscription).stream().map(BillingDisclosure::moved).toList());
    }

    private static Billed billed(Invoice invoice) {
        return new Billed(
                invoice.number(),
                invoice.period(),
                invoice.total(),
                invoice.refunded(),
                invoice.state(),
                invoice.issuedAt());
    }

    private static Moved moved(Movement movement) {
        return new Moved(movement.kind(), movement.delta(), movement.effectiveAt());
    }
}
