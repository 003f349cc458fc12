package io.leavewell.reason.report;

import io.leavewell.account.Operators;
import io.leavewell.bench.Report;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report over a million answers of 24 months, as a browser asks for it, beside one aggregate scan of the answers. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBench {

    private static final int ANSWERS = Integer.getInteger("leavewell.bench.answers", 1_000_000);
    private static final int WARM_UP = 10;
    private static final int TURNS = 21;
    private static final String SCAN =
            "select heading, count(*), sum(per_year), count(*) filter (where outcome = 'CANCELLED')"
                    + " from statement group by heading";

    private static final List<String> PAGES = List.of(
            "?period=2026-09",
            "?period=2026-09&plan=pro&country=DE",
            "?period=2026-Q3",
            "?period=2026",
            "/voices?period=2026-09&reason=reliability",
            "/voices?q=number+4711");

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    Operators operators;

    @Inject
    DataSource source;

    @BeforeAll
    void fill() throws Exception {
        for (var statement : new String(
                        ReportBench.class.getResourceAsStream("/statements.sql").readAllBytes())
                .replace(":many", "" + ANSWERS)
                .split(";\n")) {
            execute(statement);
        }
    }

    @AfterAll
    void empty() throws SQLException {
        execute("truncate statement cascade");
    }

    @Test
    void the_report() throws Exception {
        var cookie = operators.cookie(operators.vera());
        for (var page : PAGES) {
            var request = HttpRequest.newBuilder(URI.create(Operators.base() + "/workspace/reasons" + page))
                    .header("Cookie", cookie)
                    .build();
            measure(page, () -> client.send(request, HttpResponse.BodyHandlers.ofString())
                    .statusCode());
        }
    }

    private void measure(String page, Callable<Integer> ask) throws Exception {
        var ours = new double[TURNS];
        var scan = new double[TURNS];
        for (var turn = -WARM_UP; turn < TURNS; turn++) {
            var theirs = milliseconds(this::scan);
            var mine = milliseconds(ask);
            if (turn >= 0) {
                scan[turn] = theirs;
                ours[turn] = mine;
            }
        }
        var title = String.format(Locale.ROOT, "reasons%s over %,d answers", page, ANSWERS);
        Report.row(title, text(median(ours)), text(median(scan)), median(ours) / median(scan), "≤ 300 ms");
    }

    private int scan() throws SQLException {
        var rows = 0;
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(SCAN)) {
            while (row.next()) rows++;
        }
        return rows;
    }

    private static String text(double milliseconds) {
        return String.format(Locale.ROOT, "%.0f ms", milliseconds);
    }

    private static double milliseconds(Callable<?> act) throws Exception {
        var start = System.nanoTime();
        act.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }

    private void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
