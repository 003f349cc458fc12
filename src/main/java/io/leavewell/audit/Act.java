package io.leavewell.audit;

import io.leavewell.web.Language;

/** Something that an operator can do; each room has an enum of its own acts. */
public interface Act {

    /** Stable, since it is stored: {@code operator.invited}. */
    String code();

    String label(Language language);
}
