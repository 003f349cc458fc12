package io.leavewell.customer;

import io.leavewell.web.Language;

/** A kind of thing that is kept about people, such as letters or visits; each room has an enum of its own. */
public interface Trace {

    /** Stable: it is kept where the erasure is noted. */
    String code();

    /** In the plural, to be read beside a number. */
    String label(Language language);
}
