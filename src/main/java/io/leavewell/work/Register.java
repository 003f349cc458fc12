package io.leavewell.work;

import java.util.Map;
import java.util.Set;

/** Knows where the pages of people are. */
public interface Register {

    /** The address of the page of each whom it knows, by the key that is given. */
    Map<String, String> pages(Set<String> customers);
}
