package io.leavewell.billing;

import java.nio.file.Files;
import java.nio.file.Path;
import io.leavewell.bench.Report;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The import of many customers beside its yardstick, in turns, in a database of its own whose tables it empties. */
class ImportBench {

    private static final int ROWS = Integer.getInteger("leavewell.bench.rows", 200_000);
    private static final int ROUNDS = 3;

    @Test
    void the_import() throws Exception {
        var source = database();
        var file = Files.createTempFile("many", ".csv");
        var rows = Files.createTempFile("many", ".rows");
        ManyCustomers.write(ROWS, file);
        stage(file, rows);
        var bare = new double[ROUNDS];
        var ours = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            empty(source);
            bare[round] = seconds(() -> ImportYardstick.run(source, rows));
            empty(source);
            ours[round] = seconds(() -> take(source, file));
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        var what = String.format(Locale.ROOT, "import of %,d customers, against COPY and inserts", ROWS);
        Report.row(what, text(ours[1]), text(bare[1]), ours[1] / bare[1], "≤ 2");
        Files.delete(file);
        Files.delete(rows);
    }

    private static DataSource database() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(System.getProperty("quarkus.datasource.jdbc.url"));
        source.setUser(System.getProperty("quarkus.datasource.username"));
        source.setPassword(System.getProperty("quarkus.datasource.password"));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database import_bench");
        }
        source.setDatabaseName("import_bench");
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static void take(DataSource source, Path file) {
        var imports = new CustomerImport();
        imports.source = source;
        imports.clock = Clock.systemUTC();
        var start = System.nanoTime();
        var report = imports.run(
                ImportOrder.of(file),
                words -> System.out.printf("  %5.1f s %s%n", (System.nanoTime() - start) / 1e9, words));
        report.lines(Optional.empty()).forEach(System.out::println);
    }

    private static void stage(Path file, Path rows) throws Exception {
        var order = ImportOrder.of(file);
        var csv = CsvFile.at(file);
        var report = new ImportReport(true);
        try (var rejects = new ImportRejects(order, csv, report)) {
            var reading = new ImportReading(order, csv, rejects, report);
            System.out.printf(
                    "reading and writing rows alone: %.1f s%n",
                    seconds(() -> ImportYardstick.prepare(
                            rows, staged -> reading.into(staged, Clock.systemUTC().instant(), words -> {}))));
        }
    }

    private static void empty(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate customer, plan, plan_price, subscription, movement cascade");
            statement.execute("checkpoint");
        }
    }

    /** What takes time. */
    private interface Act {
        void run() throws Exception;
    }

    private static double seconds(Act act) throws Exception {
        var start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
