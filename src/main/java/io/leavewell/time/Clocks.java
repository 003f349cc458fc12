package io.leavewell.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Where everybody's time comes from, so that tests and simulations can move it. */
@ApplicationScoped
class Clocks {

    /** In microseconds, as the database keeps them: a moment read again is the moment that was written. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
