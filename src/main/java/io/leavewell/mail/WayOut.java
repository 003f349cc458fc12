package io.leavewell.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The way that letters take out of the house, as rooms see it that wait for one to go. */
@ApplicationScoped
public class WayOut {

    /** A trouble that nobody has met since may be over: all stood still, or there was nothing to send. */
    private static final Duration LATELY = Duration.ofDays(1);

    @Inject
    Carrier carrier;

    @Inject
    PostOffice office;

    @Inject
    Clock clock;

    /**
     * Since when no letter can go, whoever it is to; empty if one can, as far as anybody knows.
     *
     * @return the first try in vain, if the last was in the past 24 hours; the beginning of time if nothing is configured to
     *     carry letters
     */
    public Optional<Instant> barredSince() {
        return carrier.obstacle().map(why -> Instant.EPOCH).or(() -> office.trouble()
                .filter(trouble -> trouble.at().plus(LATELY).isAfter(clock.instant()))
                .map(PostOffice.Trouble::since));
    }
}
