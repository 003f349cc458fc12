package io.leavewell.billing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/** One row of a file, and what is wrong with it. */
final class CsvRow {

    private final CsvHeader header;
    private final CsvRecord cells;
    private final StringJoiner faults = new StringJoiner("; ");

    CsvRow(CsvHeader header, CsvRecord cells) {
        this.header = header;
        this.cells = cells;
        if (cells.getFieldCount() != header.size()) {
            faults.add("the row has %d cells, the header %d: look for a missing or stray separator or quotation mark"
                    .formatted(cells.getFieldCount(), header.size()));
        }
    }

    CsvHeader header() {
        return header;
    }

    /** As an editor counts, from 1. */
    long line() {
        return cells.getStartingLineNumber();
    }

    boolean isGood() {
        return faults.length() == 0;
    }

    String faults() {
        return faults.toString();
    }

    boolean hasSubscription() {
        for (var column : ImportColumn.values()) {
            if (column.isAboutSubscription() && !isEmpty(column)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty(ImportColumn column) {
        return text(column).isEmpty();
    }

    String text(ImportColumn column) {
        var position = header.position(column);
        return position < 0 ? "" : text(position);
    }

    String text(int position) {
        return position < cells.getFieldCount() ? cells.getField(position).strip() : "";
    }

    /** The value of a cell, or null when it is empty or, as a fault says then, not what is allowed. */
    <T> T read(ImportColumn column, Function<String, Optional<T>> meaning, String allowed) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        var value = meaning.apply(text);
        if (value.isEmpty()) {
            fault(column, "“" + shown(text) + "” is not " + allowed);
        }
        return value.orElse(null);
    }

    /** Like {@link #read}, and being empty is a fault as well. */
    <T> T need(ImportColumn column, Function<String, Optional<T>> meaning, String allowed) {
        if (isEmpty(column)) {
            fault(column, "is empty; it needs " + allowed);
        }
        return read(column, meaning, allowed);
    }

    void fault(ImportColumn column, String words) {
        fault(column.code(), words);
    }

    void fault(String column, String words) {
        faults.add(column + ": " + words);
    }

    /** The number of a card is shown to nobody, wherever it stands. */
    private static String shown(String text) {
        var plain = text.replaceAll("\\p{Cntrl}", "·").replaceAll("\\d(?:[ -]?\\d){11,18}", "•••");
        return plain.length() > 40 ? plain.substring(0, 39) + "…" : plain;
    }
}
