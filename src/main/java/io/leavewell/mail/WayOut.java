package io.leavewell.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

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
     * Whether no letter can go just now, whoever it is to: nothing is configured to carry them, or the mail server did not
     * let us in, or did not answer, when it was last tried in the past 24 hours.
     */
    public boolean isBarred() {
        return carrier.obstacle().isPresent()
                || office.trouble()
                        .filter(trouble -> trouble.at().plus(LATELY).isAfter(clock.instant()))
                        .isPresent();
    }
}
