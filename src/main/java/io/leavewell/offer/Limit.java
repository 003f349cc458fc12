package io.leavewell.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an offer is made no more, so that a page may truthfully speak of a deadline or of a number. Whoever was shown it in
 * time may still take it.
 *
 * @param until the last day, in UTC, on which it is made
 * @param most after so many were taken, ever, it is made no more
 */
public record Limit(Optional<LocalDate> until, Optional<Integer> most) {

    boolean isOverAt(Instant now, long taken) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return until.filter(today::isAfter).isPresent()
                || most.filter(number -> taken >= number).isPresent();
    }
}
