package io.leavewell.work;

import java.time.Instant;

/** Thrown by a job whose time has not come: what it did is undone, it comes back then, and nothing failed. */
public class Later extends RuntimeException {

    private final transient Instant when;

    public Later(Instant when) {
        super("Not before " + when, null, false, false);
        this.when = when;
    }

    public Instant when() {
        return when;
    }
}
