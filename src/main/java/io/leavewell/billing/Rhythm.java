package io.leavewell.billing;

import java.time.Instant;
import java.time.ZoneId;

/** How often something renews, counted in whose days. */
record Rhythm(Interval interval, ZoneId zone) {

    Period periodAround(Instant moment, Instant anchor) {
        return interval.periodAround(moment, anchor, zone);
    }
}
