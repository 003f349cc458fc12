package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import io.leavewell.reason.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How many of 430 public texts are read rightly: it prints the table, and fails where it gets worse. */
class MeasuredTest {

    private static final Path TEXTS = Path.of("..", "shared", "data", "reasons_dev.csv");
    private static final double LEAST = .75;

    @Test
    void public_texts_are_read_no_worse_than_before() throws IOException {
        if (!Files.exists(TEXTS)) {
            System.err.println("!!! MEASUREMENT SKIPPED: there is no " + TEXTS);
            Assumptions.abort("No texts");
        }
        var model = Models.built();
        var score = new Score();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(TEXTS)) {
            rows.forEach(row -> score.add(
                    row.getField("lang"),
                    Reason.coded(row.getField("label")).orElseThrow(),
                    Score.coded(row.getField("also")),
                    model.main(row.getField("text"))));
        }
        score.lines().forEach(System.out::println);
        assertTrue(score.lenient() >= LEAST, () -> "%.3f".formatted(score.lenient()));
    }
}
