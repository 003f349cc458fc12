package io.leavewell.customer;

import io.leavewell.web.Language;
import io.leavewell.web.Role;

/** Something that an operator can do for a customer about one of their subscriptions; each bean of this type is one. */
public interface Errand {

    Role role();

    boolean isFor(Agreement agreement);

    String label(Language language);

    /** The page that does it. */
    String path(Customer customer, Agreement agreement);
}
