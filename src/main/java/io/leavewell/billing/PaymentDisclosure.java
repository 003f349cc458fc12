package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Disclosure;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells a person by what they pay, whom letters about money reach, and when their card was charged. */
@ApplicationScoped
class PaymentDisclosure implements Disclosure {

    record Paying(List<Card> cards, List<String> contacts, List<Charge> charges) {}

    record Card(
            String brand,
            String last4,
            Optional<LocalDate> expires,
            Instant added,
            Optional<Instant> updated,
            Optional<Instant> ended) {}

    record Charge(String invoice, Money amount, Optional<Decline> declined, Attempt.Origin origin, Instant at) {}

    @Override
    public String name() {
        return "payment";
    }

    @Override
    public Object about(Customer customer) {
        return new Paying(
                PaymentMethod.allOf(customer).stream()
                        .map(PaymentDisclosure::card)
                        .toList(),
                BillingContact.of(customer).stream().map(BillingContact::email).toList(),
                Attempt.of(customer).stream().map(PaymentDisclosure::charge).toList());
    }

    private static Card card(PaymentMethod method) {
        return new Card(
                method.brand(),
                method.last4(),
                method.expiresOn(),
                method.addedAt(),
                method.updatedAt(),
                method.endedAt());
    }

    private static Charge charge(Attempt attempt) {
        return new Charge(
                attempt.invoice().number(), attempt.amount(), attempt.decline(), attempt.origin(), attempt.at());
    }
}
