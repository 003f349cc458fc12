package io.leavewell.dunning.report;

import java.util.List;

/**
 * A table of numbers.
 *
 * @param note what is left out, or how to read it; empty if there is nothing to say
 */
record Sheet(String title, List<String> columns, List<Line> rows, String note) {

    /** A row of it. */
    record Line(String label, List<String> cells) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
