package io.leavewell.web;

import java.security.SecureRandom;
import java.util.Locale;
import org.jboss.logging.Logger;

/** A mistake of ours: told once in the log, under an id that the page shows. */
final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    /** @return its id */
    static String logged(Throwable why) {
        var id = Integer.toString(RANDOM.nextInt(36 * 36 * 36 * 36 * 36), 36).toUpperCase(Locale.ROOT);
        LOG.errorf(why, "Incident %s", id);
        return id;
    }
}
