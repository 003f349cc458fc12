package io.leavewell.cancellation.editor;

/** Somebody else changed the same part of the draft since its form was shown: nothing was done. */
class Overtaken extends RuntimeException {

    private final transient Drafted now;

    Overtaken(Drafted now) {
        super("This part of the draft has changed meanwhile");
        this.now = now;
    }

    /** As it stands. */
    Drafted now() {
        return now;
    }
}
