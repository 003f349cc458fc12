package io.leavewell.customer;

import io.leavewell.web.Reader;
import java.util.List;

/** What one customer has agreed to; {@code billing} knows it. */
public interface Agreements {

    /** The newest first. */
    List<Agreement> of(Customer customer, Reader reader);
}
