package io.leavewell.dunning;

import java.time.Instant;

/** A letter as the model knows it. */
class Sheet {

    final Trouble trouble;
    final String kind;
    Instant due;
    /** Whether it is decided what becomes of it. */
    boolean isDone;
    /** When it was given to the post, if it was. */
    Instant postedAt;
    /** When the post had done with it. */
    Instant settledAt;

    Sheet(Trouble trouble, String kind, Instant due) {
        this.trouble = trouble;
        this.kind = kind;
        this.due = due;
    }

    /** Whether it answers what somebody did. */
    boolean isAnswer() {
        return kind.equals("THANKS");
    }

    /** Whether it has to be said, whatever else is. */
    boolean isLaw() {
        return kind.equals("ENDED");
    }

    boolean isFinal() {
        return kind.equals("FINAL");
    }
}
