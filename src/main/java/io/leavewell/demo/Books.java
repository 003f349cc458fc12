package io.leavewell.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** All that the sample company has ever written down, row by row; at the end it goes into the database at once. */
class Books {

    private final Map<Table, List<Object[]>> rows = new EnumMap<>(Table.class);

    Books() {
        Arrays.stream(Table.values()).forEach(table -> rows.put(table, new ArrayList<>()));
    }

    /** The values in the order of the table's columns. */
    void add(Table table, Object... values) {
        rows.get(table).add(values);
    }

    int count(Table table) {
        return rows.get(table).size();
    }

    /** Invoices are numbered by the date of their issue, as if they had been written one after the other. */
    void number(long first) {
        var invoices = rows.get(Table.INVOICE);
        invoices.sort(Comparator.comparing(values -> (Instant) values[0]));
        for (var i = 0; i < invoices.size(); i++) {
            var values = invoices.get(i);
            values[values.length - 1] = "LW-%06d".formatted(first + i);
        }
    }

    void copyInto(Connection database) throws SQLException {
        var copy = database.unwrap(PGConnection.class).getCopyAPI();
        for (var table : Table.values()) {
            try {
                copy.copyIn(table.copy(), new StringReader(text(table)));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** As CSV, in which null is nothing and an empty text is quoted. */
    String text(Table table) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(text)) {
            rows.get(table).forEach(values -> csv.writeRecord(texts(values)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String[] texts(Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
