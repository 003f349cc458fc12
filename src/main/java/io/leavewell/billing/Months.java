package io.leavewell.billing;

import java.time.Instant;
import java.time.ZoneId;

/** On which days the months of a subscription turn: counted from its anchor, in its customer's days. */
public record Months(Instant anchor, ZoneId zone) {

    /** The moment {@code many} months after {@code charge}, on the day of the month on which renewals fall. */
    public Instant after(Instant charge, int many) {
        return many == 0 ? charge : Interval.MONTH.renewalAfter(charge, anchorAt(charge, Interval.MONTH), zone, many);
    }

    /** Whoever starts off the rhythm of the anchor, such as after an early return, starts a rhythm of their own. */
    Instant anchorAt(Instant start, Interval interval) {
        return interval.renewsAt(start, anchor, zone) ? anchor : start;
    }
}
