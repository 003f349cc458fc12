package io.leavewell.reason.tagger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves somebody alone for five minutes who failed three times in a row, and again after each failure from then on. */
final class Breather {

    private static final int PATIENCE = 3;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Clock clock;
    private int failures;
    private Instant until = Instant.MIN;

    Breather(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isOver() {
        return !clock.instant().isBefore(until);
    }

    synchronized void answered() {
        failures = 0;
    }

    /** @return whether a pause begins */
    synchronized boolean failed() {
        failures++;
        var begins = failures >= PATIENCE;
        if (begins) {
            until = clock.instant().plus(PAUSE);
        }
        return begins;
    }
}
