package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** The books of an erased person stay, since no name stands in them; cards, addresses and what a provider said go. */
@ApplicationScoped
class Forgetting {

    @Inject
    Effects effects;

    @Inject
    Clock clock;

    void forget(@Observes Erased person) {
        var customer = Customer.at(person.customer()).orElseThrow();
        Effect.of(customer).forEach(effects::hush);
        person.forgot(BillingTrace.ERRORS, Effect.forgetErrors(customer));
        person.forgot(BillingTrace.CARDS, PaymentMethod.forget(customer, clock.instant()));
        person.forgot(BillingTrace.CONTACTS, BillingContact.forget(customer));
        person.keeps(BillingTrace.SUBSCRIPTIONS, Subscription.count("customer", customer));
        person.keeps(BillingTrace.INVOICES, Invoice.count("subscription.customer", customer));
        person.keeps(BillingTrace.ATTEMPTS, Attempt.count(customer));
        person.keeps(BillingTrace.MOVEMENTS, Movement.count("customer", customer));
    }
}
