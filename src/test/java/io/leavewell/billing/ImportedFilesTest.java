package io.leavewell.billing;

import static io.leavewell.billing.ImportDesk.HEADER;
import static io.leavewell.billing.ImportReport.Count.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as people save them: with faults, with marks of their program, and with malice. */
@QuarkusTest
class ImportedFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    ImportDesk desk;

    @BeforeEach
    void standStill() {
        clock.set(NOW);
    }

    @Test
    void aDryRunWritesNothingAndTellsTheSame() {
        String[] file = {
            HEADER, "ola,Ola,UTC,ola-1,gold,month,10.00,EUR,2025-01-01", "ola2,Ola,UTC,,,,,,", ",,,,,,,,", "x,,,,,,,y,"
        };
        var before = desk.rows();
        var dry = desk.trying(file);
        assertEquals(before, desk.rows());
        var wet = desk.take(file);
        for (var count : ImportReport.Count.values()) {
            assertEquals(wet.count(count), dry.count(count), count.name());
        }
        assertEquals(1, wet.count(PLANS_NEW));
        assertEquals(1, wet.count(BAD));
        assertTrue(
                dry.lines(java.util.Optional.empty()).stream().anyMatch(line -> line.startsWith("Dry run: nothing")));
    }

    @Test
    void badRowsComeBackWithTheirLineAndAreTakenOnceMended() throws IOException {
        var file = Sheet.of(
                HEADER + ",note",
                "pia,Pia,UTC,pia-1,club,month,10.00,EUR,2025-01-01,\"two",
                "lines\"",
                "quin,Quin,Mars/Base,quin-1,club,weekly,\"10,00\",EUR,01.02.2025,=1+1",
                "ron,Ron,UTC,ron-1,club,month,10.00,EUR");
        var report = desk.take(file);
        assertEquals(List.of(1L, 2L), counts(report, CUSTOMERS_NEW, BAD));
        assertEquals(1, report.exitCode());
        assertEquals(
                "line 4, time_zone: “Mars/Base” is not a time zone such as Europe/Berlin;"
                        + " interval: “weekly” is not month, quarter, half_year or year;"
                        + " price: “10,00” is not an amount in EUR: digits, a dot and at most 2 more, such as 29.00;"
                        + " started_on: “01.02.2025” is not a day such as 2026-01-31 or a moment such as"
                        + " 2026-01-31T09:30:00Z",
                report.faults().get(0));
        assertTrue(report.faults().get(1).startsWith("line 5, the row has 8 cells, the header 10"));
        var errors = Path.of(file + ".errors.csv");
        var mended = Files.readString(errors)
                .replace("Mars/Base", "UTC")
                .replace("weekly", "month")
                .replace("\"10,00\"", "10.00")
                .replace("01.02.2025", "2025-02-01")
                .replace("10.00,EUR,,,", "10.00,EUR,2025-02-01,,");
        Files.writeString(errors, mended);
        var second = desk.take(errors);
        assertEquals(List.of(2L, 0L), counts(second, CUSTOMERS_NEW, BAD), () -> second.faults() + mended);
        assertEquals(Map.of("note", "=1+1"), desk.customer("quin").attributes());
        assertEquals(Map.of("note", "two\nlines"), desk.customer("pia").attributes());
        assertFalse(Files.exists(Path.of(errors + ".errors.csv")));
    }

    @Test
    void excelSavesWithAMarkSemicolonsAndItsOwnLineEnds() {
        var text = "\uFEFFCustomer ID;Name;Note\r\nsue;\"Sue \"\"S\"\"\r\nSmith\";a,b\r\ntom;Tom;\r\n;;\r\n";
        var report = desk.take(Sheet.in(StandardCharsets.UTF_8, text));
        assertEquals(List.of(2L, 2L, 0L), counts(report, READ, CUSTOMERS_NEW, BAD));
        assertEquals("Sue \"S\" Smith", desk.customer("sue").name().orElseThrow());
        assertEquals(Map.of("Note", "a,b"), desk.customer("sue").attributes());
    }

    @Test
    void hostileCellsAreJustText() {
        var report = desk.take(
                "customer_id,name,it's",
                "\"'; drop table customer; --\",\"=HYPERLINK(\"\"x\"\")\",\"{\"\"a\"\": \\n\\\\N}\"",
                "\\N,\\.,\\.",
                "nul\0,x,y",
                "nul2,x,a\0b");
        assertEquals(List.of(2L, 2L), counts(report, CUSTOMERS_NEW, BAD), () -> "" + report.faults());
        var hostile = desk.customer("'; drop table customer; --");
        assertEquals("=HYPERLINK(\"x\")", hostile.name().orElseThrow());
        assertEquals(Map.of("it's", "{\"a\": \\n\\\\N}"), hostile.attributes());
        assertEquals("\\.", desk.customer("\\N").name().orElseThrow());
    }

    private static List<Long> counts(ImportReport report, ImportReport.Count... what) {
        return List.of(what).stream().map(report::count).toList();
    }
}
