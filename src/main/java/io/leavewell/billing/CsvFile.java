package io.leavewell.billing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of comma-, semicolon- or tab-separated values in UTF-8, with or without a byte order mark. */
public record CsvFile(Path path, char separator) {

    /** Longer than any cell of ours: beyond it, a quotation mark was opened and never closed. */
    private static final int LONGEST_CELL = 100_000;

    /** @throws ImportRefused when it is not there, empty or in another encoding */
    public static CsvFile at(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ImportRefused("There is no file that can be read at " + path);
        }
        var wrong = Utf8.firstWrongLine(path);
        if (wrong.isPresent()) {
            throw new ImportRefused(
                    "%s is not in UTF-8 (first seen in line %,d): save it as “CSV UTF-8” and import that"
                            .formatted(path, wrong.getAsLong()));
        }
        try (var text = open(path)) {
            return new CsvFile(path, separatorOf(text));
        }
    }

    /** Record by record; the number of a record is that of its first line. */
    public CsvReader<CsvRecord> read() throws IOException {
        var limits = CsvRecordHandler.builder().maxFieldSize(LONGEST_CELL).maxRecordSize(10 * LONGEST_CELL);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(limits.build(), open(path));
    }

    private static Reader open(Path path) throws IOException {
        var text = new BufferedReader(Files.newBufferedReader(path), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static char separatorOf(Reader text) throws IOException {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        var quoted = false;
        for (var read = text.read(); read >= 0 && (quoted || read != '\n' && read != '\r'); read = text.read()) {
            quoted ^= read == '"';
            commas += !quoted && read == ',' ? 1 : 0;
            semicolons += !quoted && read == ';' ? 1 : 0;
            tabs += !quoted && read == '\t' ? 1 : 0;
        }
        return semicolons > Math.max(commas, tabs) ? ';' : tabs > commas ? '\t' : ',';
    }
}
