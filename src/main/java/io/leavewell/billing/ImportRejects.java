package io.leavewell.billing;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file in which bad rows come back, as they were and with what is wrong; made when the first of them is found. */
final class ImportRejects implements AutoCloseable {

    private final Optional<Path> path;
    private final char separator;
    private final ImportReport report;
    private CsvWriter out;

    ImportRejects(ImportOrder order, CsvFile file, ImportReport report) throws IOException {
        this.path = order.errors();
        this.separator = file.separator();
        this.report = report;
        if (path.isPresent() && Files.exists(path.get()) && Files.isSameFile(path.get(), file.path())) {
            throw new ImportRefused("--errors must not be the file itself");
        }
    }

    void add(CsvHeader header, CsvRecord row, String error) throws IOException {
        report.addFault("line %s, %s".formatted(ImportReport.number(row.getStartingLineNumber()), error));
        if (path.isPresent()) {
            if (out == null) {
                out = CsvWriter.builder().fieldSeparator(separator).build(path.get());
                out.writeRecord(header.withError());
            }
            out.writeRecord(header.withError(row.getFields(), error));
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
