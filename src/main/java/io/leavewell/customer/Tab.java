package io.leavewell.customer;

import io.leavewell.web.Language;

/** A page beside the list of customers; each bean of this type is one. */
public interface Tab {

    String path();

    /** The order of tabs. */
    int place();

    String label(Language language);
}
