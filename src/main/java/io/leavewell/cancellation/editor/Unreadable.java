package io.leavewell.cancellation.editor;

/** What is kept as a flow is none. */
class Unreadable extends RuntimeException {

    Unreadable(String message, Throwable why) {
        super(message, why);
    }
}
