package io.leavewell.billing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which column of a file means what. */
final class CsvHeader {

    private final List<String> names;
    private final Map<ImportColumn, Integer> known = new EnumMap<>(ImportColumn.class);
    private final Map<String, Integer> attributes = new LinkedHashMap<>();

    /** @throws ImportRefused when a column is there twice, or no column has the customer's id */
    CsvHeader(List<String> names, Map<String, ImportColumn> mapped) {
        this.names = List.copyOf(names);
        for (var position = 0; position < names.size(); position++) {
            place(names.get(position).strip(), position, mapped);
        }
        refuseUnknown(mapped.keySet());
        if (!has(ImportColumn.CUSTOMER_ID)) {
            throw new ImportRefused("No column is called customer_id; the file has: " + String.join(", ", names)
                    + ". Say which it is with --map \"Header=customer_id\"");
        }
    }

    int size() {
        return names.size();
    }

    boolean has(ImportColumn column) {
        return known.containsKey(column);
    }

    /** @return a negative number when the file has no such column */
    int position(ImportColumn column) {
        return known.getOrDefault(column, -1);
    }

    /** Where the columns are that have no meaning of their own. */
    Map<String, Integer> attributes() {
        return attributes;
    }

    /** The names, with the column for what was wrong as the last. */
    List<String> withError() {
        return withError(names, ImportColumn.ERROR.code());
    }

    /** A row that goes back: cells that are missing are filled up, so that the error stands in its column. */
    List<String> withError(List<String> cells, String error) {
        var row = new ArrayList<>(cells);
        while (row.size() < names.size()) {
            row.add("");
        }
        if (has(ImportColumn.ERROR)) {
            row.remove(position(ImportColumn.ERROR));
        }
        row.add(error);
        return row;
    }

    private void place(String name, int position, Map<String, ImportColumn> mapped) {
        var column = mapped.containsKey(name)
                ? mapped.get(name)
                : ImportColumn.of(name).orElse(null);
        var before = column == null ? attributes.put(name, position) : known.put(column, position);
        if (before != null && !name.isEmpty()) {
            throw new ImportRefused("Two columns mean " + (column == null ? name : column.code()));
        }
        attributes.remove("");
    }

    private void refuseUnknown(Set<String> mapped) {
        var missing = new TreeSet<>(mapped);
        names.forEach(name -> missing.remove(name.strip()));
        if (!missing.isEmpty()) {
            throw new ImportRefused("--map names columns that the file does not have: " + String.join(", ", missing));
        }
    }
}
