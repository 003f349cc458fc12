package io.leavewell.dunning.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of numbers.
 *
 * @param first what its rows are
 * @param note what is left out, or how to read it; empty if there is nothing to say
 */
record Sheet(String title, String first, List<String> columns, List<Line> rows, String note) {

    /** A row of it. */
    record Line(String label, List<String> cells) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Each number with what it is, as one line of a file that holds tables of any width. */
    Stream<List<String>> values() {
        return rows.stream().flatMap(row -> IntStream.range(0, row.cells().size())
                .mapToObj(at ->
                        List.of(title, row.label(), columns.get(at), row.cells().get(at))));
    }
}
