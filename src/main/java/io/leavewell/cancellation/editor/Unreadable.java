package io.leavewell.cancellation.editor;

/** What is kept as a flow is none. */
class Unreadable extends RuntimeException {

    Unreadable(RuntimeException why) {
        super(why.getMessage(), why);
    }
}
