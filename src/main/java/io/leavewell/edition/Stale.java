package io.leavewell.edition;

/** Somebody else changed or published the draft since it was read: nothing was done. */
public class Stale extends RuntimeException {

    private final transient Draft now;

    Stale(Draft now) {
        super("The draft has changed meanwhile");
        this.now = now;
    }

    /** As it stands. */
    public Draft now() {
        return now;
    }
}
