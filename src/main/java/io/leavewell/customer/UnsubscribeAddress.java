package io.leavewell.customer;

import java.util.Optional;

/** Where somebody ends letters that bring news or offers, without signing in. */
public interface UnsubscribeAddress {

    /** A web address that ends them when it is posted to; empty where there is none. */
    Optional<String> of(Customer customer);
}
