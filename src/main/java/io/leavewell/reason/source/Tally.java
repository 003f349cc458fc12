package io.leavewell.reason.source;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the rows of a file, and remembers where the first odd ones are. */
final class Tally {

    /** More tell no more. */
    static final int SHOWN = 20;

    private int taken;
    private int known;
    private int refused;
    private int odd;
    private final List<Report.Note> notes = new ArrayList<>();

    void take() {
        taken++;
    }

    void know() {
        known++;
    }

    void refuse(long line, Fault why) {
        refused++;
        note(line, why);
    }

    void note(long line, Fault what) {
        odd++;
        if (notes.size() < SHOWN) {
            notes.add(new Report.Note(line, what));
        }
    }

    Report report() {
        return new Report(taken, known, refused, odd - notes.size(), List.copyOf(notes));
    }
}
