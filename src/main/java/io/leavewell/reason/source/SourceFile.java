package io.leavewell.reason.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.leavewell.billing.CsvFile;
import io.leavewell.billing.ImportRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A file of statements, read a portion at a time so that its length does not matter. */
final class SourceFile implements AutoCloseable {

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Map<SourceColumn, Integer> places = new EnumMap<>(SourceColumn.class);
    private final int width;
    private long reached = 1;

    private SourceFile(CsvReader<CsvRecord> csv) {
        this.csv = csv;
        this.records = csv.iterator();
        if (!hasNext()) {
            throw new Unreadable(SourceMessages::fileEmpty);
        }
        var names = next().getFields();
        this.width = names.size();
        for (var place = 0; place < names.size(); place++) {
            place(names.get(place), place);
        }
        refuseMissing();
    }

    /** @throws Unreadable if it is none */
    static SourceFile open(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Unreadable(say -> say.fileMissing(path.toString()));
        }
        try {
            return new SourceFile(CsvFile.at(path).read());
        } catch (ImportRefused otherEncoding) {
            throw new Unreadable(SourceMessages::fileEncoding);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next rows, at most so many; none at the end. Blank ones are passed over. */
    List<SourceRow> next(int most) {
        var rows = new ArrayList<SourceRow>();
        while (rows.size() < most && hasNext()) {
            var record = next();
            if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new SourceRow(record, places, width));
            }
        }
        return rows;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private void place(String name, int place) {
        SourceColumn.of(name).ifPresent(column -> {
            if (places.put(column, place) != null) {
                throw new Unreadable(say -> say.columnTwice(column.code()));
            }
        });
    }

    private void refuseMissing() {
        for (var column : SourceColumn.values()) {
            if (column.isNeeded() && !places.containsKey(column)) {
                throw new Unreadable(say -> say.columnMissing(column.code()));
            }
        }
    }

    /** What follows a quotation mark that is never closed cannot be told apart any more. */
    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException tooLong) {
            throw unclosed();
        }
    }

    private CsvRecord next() {
        try {
            var record = records.next();
            reached = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException tooLong) {
            throw unclosed();
        }
    }

    private Unreadable unclosed() {
        var line = reached;
        return new Unreadable(say -> say.fileUnclosed(line));
    }
}
