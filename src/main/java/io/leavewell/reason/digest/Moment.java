package io.leavewell.reason.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Now, as somebody's own clock and calendar show it. */
record Moment(Instant instant, ZoneId zone) {

    static Moment of(Clock clock, ZoneId zone) {
        return new Moment(clock.instant(), zone);
    }

    LocalDateTime local() {
        return instant.atZone(zone).toLocalDateTime();
    }

    LocalDate today() {
        return local().toLocalDate();
    }
}
