package io.leavewell.dunning;

import java.time.Instant;

/** A subscription as the model knows it. */
class Dealing {

    static final int PRICE = 2900;

    enum State {
        RUNNING,
        OWING,
        PAUSED,
        ENDED
    }

    final int number;
    private final Instant endOfFirst;
    State state = State.RUNNING;
    Trouble trouble;
    int owed;
    private int paid;
    private boolean isLeaving;
    private boolean isToPause;
    private int charges;

    Dealing(int number, Instant endOfFirst) {
        this.number = number;
        this.endOfFirst = endOfFirst;
    }

    boolean hasOpenTrouble() {
        return trouble != null && trouble.isOpen;
    }

    /** @return whether it is charged now */
    boolean turns() {
        if (state != State.RUNNING || isLeaving || isToPause) {
            state = isLeaving ? State.ENDED : state == State.RUNNING ? State.PAUSED : state;
            return false;
        }
        charges++;
        return true;
    }

    void owes(Trouble why) {
        state = State.OWING;
        owed = PRICE;
        paid = 0;
        trouble = why == null ? trouble : why;
    }

    /** @return whether anything was owed */
    boolean pays(int amount) {
        if (owed == 0) {
            return false;
        }
        var taken = Math.min(owed, amount);
        paid += taken;
        owed -= taken;
        runsIfNothingIsOwed();
        return true;
    }

    /** Nothing is asked for any more. */
    boolean isLetOff() {
        var wasOwing = owed > 0;
        owed = 0;
        runsIfNothingIsOwed();
        return wasOwing;
    }

    /** Who leaves at once owes nothing more: where a part came, that was enough. */
    boolean endsAtOnce() {
        var wasPaid = owed > 0 && paid > 0;
        owed = 0;
        state = State.ENDED;
        return wasPaid;
    }

    void leaves() {
        isLeaving = true;
    }

    /** As the schedule has it. @return whether the books could do so */
    boolean finishes(Instant now) {
        if (trouble.course.finish() == Finish.CANCEL) {
            endsAtOnce();
        } else if (state != State.ENDED) {
            pauses(now);
        } else {
            return false;
        }
        return true;
    }

    /** Whether it was given up, and may still be paid. */
    boolean isLeftUnpaid() {
        return trouble.exhaustedAt != null && trouble.course.finish() == Finish.LEAVE;
    }

    /** Instead of paying, if the period that is owed still runs; else when it turns. */
    boolean pauses(Instant now) {
        if (state == State.OWING && (charges > 1 || !now.isAfter(endOfFirst))) {
            owed = 0;
            state = State.PAUSED;
            return true;
        }
        isToPause = true;
        return false;
    }

    private void runsIfNothingIsOwed() {
        if (owed == 0 && state == State.OWING) {
            state = State.RUNNING;
        }
    }
}
