package io.leavewell.outgoing;

/** A call did not arrive this time; it says why, in words for the operator, and is tried again. */
class Undelivered extends RuntimeException {

    Undelivered(String why) {
        super(why);
    }

    Undelivered(String why, Throwable cause) {
        super(why, cause);
    }
}
