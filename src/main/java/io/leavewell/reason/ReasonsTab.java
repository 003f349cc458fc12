package io.leavewell.reason;

import io.leavewell.web.Language;
import io.leavewell.web.Role;

/** A page beside the report of reasons; each bean of this type is one. */
public interface ReasonsTab {

    String path();

    /** The order of tabs: the report is 10. */
    int place();

    Role role();

    String label(Language language);
}
