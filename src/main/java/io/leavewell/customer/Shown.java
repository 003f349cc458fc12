package io.leavewell.customer;

import io.leavewell.web.Actor;
import io.leavewell.web.Masking;

/** Who a customer is, as one operator may see it: names and addresses only with the grant. */
public record Shown(Customer customer, Actor to) {

    /** The name or, where nobody knows one, the id under which the product knows them. */
    public String title() {
        return customer.name().map(this::masked).orElseGet(this::externalId);
    }

    /** Of their page. */
    public String path() {
        return Paths.of(customer);
    }

    public String name() {
        return customer.name().map(this::masked).orElse("");
    }

    public String email() {
        return customer.email()
                .map(address -> to.seesPeople() ? address : Masking.address(address))
                .orElse("");
    }

    /** Some products use addresses as ids. */
    public String externalId() {
        return to.seesPeople() ? customer.externalId() : Masking.words(customer.externalId());
    }

    private String masked(String name) {
        return to.seesPeople() ? name : Masking.name(name);
    }
}
