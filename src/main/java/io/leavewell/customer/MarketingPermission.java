package io.leavewell.customer;

import java.util.Optional;

/** Whether somebody may get letters that bring news or offers; each bean of this type may say no (T-M5). */
public interface MarketingPermission {

    /** @return the code of why not, such as {@code no_consent}; empty if nothing speaks against it */
    Optional<String> refusal(Customer customer);
}
