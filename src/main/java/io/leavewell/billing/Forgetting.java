package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.leavewell.customer.Erased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The books of an erased person stay, since no name stands in them; what a provider said about them goes. */
@ApplicationScoped
class Forgetting {

    @Inject
    Effects effects;

    void forget(@Observes Erased person) {
        var customer = Customer.at(person.customer()).orElseThrow();
        Effect.of(customer).forEach(effects::hush);
        person.forgot(BillingTrace.ERRORS, Effect.forgetErrors(customer));
        person.keeps(BillingTrace.SUBSCRIPTIONS, Subscription.count("customer", customer));
        person.keeps(BillingTrace.INVOICES, Invoice.count("subscription.customer", customer));
        person.keeps(BillingTrace.MOVEMENTS, Movement.count("customer", customer));
    }
}
