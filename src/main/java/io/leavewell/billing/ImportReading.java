package io.leavewell.billing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.Instant;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a file row by row, in flat memory: good rows go to the staging table, bad ones come back. */
final class ImportReading {

    static final int STEP = 100_000;

    private final ImportOrder order;
    private final CsvFile file;
    private final ImportRejects rejects;
    private final ImportReport report;

    ImportReading(ImportOrder order, CsvFile file, ImportRejects rejects, ImportReport report) {
        this.order = order;
        this.file = file;
        this.rejects = rejects;
        this.report = report;
    }

    void into(StagedRows staged, Instant now, Consumer<String> progress) throws IOException {
        try (var csv = file.read()) {
            var records = csv.iterator();
            var header = header(records);
            for (var record = next(records); record != null; record = next(records)) {
                if (!isBlank(record)) {
                    report.add(ImportReport.Count.READ, 1);
                    read(new CsvRow(header, record), record, staged, now);
                    tell(progress);
                }
            }
        }
    }

    /** Gives back rows that were good in themselves. */
    void giveBack(Map<ImportConflict, BitSet> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        try (var csv = file.read()) {
            var records = csv.iterator();
            var header = header(records);
            for (var record = next(records); record != null; record = next(records)) {
                var line = (int) record.getStartingLineNumber();
                for (var conflict : ImportConflict.values()) {
                    if (lines.containsKey(conflict) && lines.get(conflict).get(line)) {
                        rejects.add(header, record, conflict.words());
                    }
                }
            }
        }
    }

    private void read(CsvRow row, CsvRecord record, StagedRows staged, Instant now) throws IOException {
        var customer = ImportedCustomer.in(row);
        var subscription = row.hasSubscription()
                ? ImportedSubscription.in(row, customer.zone(), order.currency().orElse(null), now)
                : null;
        if (row.isGood()) {
            staged.add(row.line(), customer, subscription);
        } else {
            rejects.add(row.header(), record, row.faults());
        }
    }

    private CsvHeader header(Iterator<CsvRecord> records) {
        var first = next(records);
        if (first == null) {
            throw new ImportRefused(file.path() + " is empty");
        }
        return new CsvHeader(first.getFields(), order.columns());
    }

    /** What follows a quotation mark that is never closed cannot be told apart any more. */
    private CsvRecord next(Iterator<CsvRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException tooLong) {
            throw new ImportRefused("%s: a quotation mark is opened after row %s and never closed"
                    .formatted(file.path(), ImportReport.number(report.count(ImportReport.Count.READ))));
        }
    }

    private void tell(Consumer<String> progress) {
        var read = report.count(ImportReport.Count.READ);
        if (read % STEP == 0) {
            progress.accept(ImportReport.number(read) + " rows read");
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }
}
