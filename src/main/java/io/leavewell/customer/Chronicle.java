package io.leavewell.customer;

import io.leavewell.web.Reader;
import java.util.List;

/** What a room remembers of a customer's past; each bean of this type adds to the timeline on their page. */
public interface Chronicle {

    /** What led to something before it; in the reader's words; what people wrote is masked. */
    List<Happening> of(Customer customer, Reader reader);
}
