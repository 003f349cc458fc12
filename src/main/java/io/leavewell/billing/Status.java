package io.leavewell.billing;

import java.util.EnumSet;
import java.util.Set;

/** Where a subscription stands. */
public enum Status {
    /** Nothing charged yet; becomes active with the first charge. */
    TRIALING,
    /** Paid for the current period; the ledger renews it. */
    ACTIVE,
    /** A charge failed and is still open; the provider says so. */
    UNPAID,
    /** Nothing is charged for an agreed time; the customer or the calendar ends it. */
    PAUSED,
    /** Over. A return is a new subscription. */
    ENDED;

    static final Set<Status> PAYING = EnumSet.of(ACTIVE, UNPAID, PAUSED);

    /** Whether someone in this state counts as a paying customer. */
    public boolean isPaying() {
        return PAYING.contains(this);
    }
}
