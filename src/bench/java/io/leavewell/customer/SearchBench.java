package io.leavewell.customer;

import io.leavewell.bench.Report;
import io.leavewell.web.Actor;
import io.leavewell.web.Language;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Finding customers among a million, with all that a page of the list shows of them, beside bare JDBC that is told which
 * fifty it is to read; in turns, the median counts.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchBench {

    private static final int CUSTOMERS = Integer.getInteger("leavewell.bench.customers", 1_000_000);
    private static final int WARM_UP = 30;
    private static final int TURNS = 51;
    private static final Actor MINA =
            new Actor(UUID.randomUUID(), "Mina", Role.EDITOR, true, Reader.of(Language.EN, "", ""));

    /** What is typed and chosen, by what it looks for. */
    private static final Map<String, Map<String, String>> SEARCHES = Map.of(
            "nothing in particular", Map.of(),
            "two words of a name", Map.of("q", "fiae la"),
            "a word that many names begin with", Map.of("q", "fi"),
            "the beginning of an address", Map.of("q", "fie.lait"),
            "an id", Map.of("q", "cus_0123456"),
            "the few who are paused", Map.of("status", "paused"),
            "an active one of a plan", Map.of("status", "active", "plan", "bench-pro"));

    @Inject
    CustomersList customers;

    @Inject
    DataSource source;

    @BeforeAll
    void fill() throws Exception {
        for (var statement : new String(
                        SearchBench.class.getResourceAsStream("/customers.sql").readAllBytes())
                .replace(":many", "" + CUSTOMERS)
                .split(";\n")) {
            execute(statement);
        }
    }

    @AfterAll
    void empty() throws SQLException {
        execute("truncate customer cascade");
    }

    @Test
    void the_search() throws Exception {
        for (var search : SEARCHES.entrySet()) {
            var query = new Query(search.getValue());
            measure(search.getKey(), () -> QuarkusTransaction.requiringNew().call(() -> customers.listing(query, MINA)));
        }
    }

    private void measure(String what, Callable<Listing<CustomersPage.Row>> search) throws Exception {
        var found = search.call().rows().stream()
                .map(row -> UUID.fromString(row.path().substring(Paths.ALL.length() + 1)))
                .toArray(UUID[]::new);
        var ours = new double[TURNS];
        var bare = new double[TURNS];
        for (var turn = -WARM_UP; turn < TURNS; turn++) {
            var theirs = milliseconds(() -> read(found));
            var mine = milliseconds(search);
            if (turn >= 0) {
                bare[turn] = theirs;
                ours[turn] = mine;
            }
        }
        report(what + " (" + found.length + " shown)", median(ours), median(bare));
    }

    /** Customers and what they subscribe to, by their keys. */
    private int read(UUID[] ids) throws SQLException {
        var rows = 0;
        try (var connection = source.getConnection();
                var people = connection.prepareStatement("select * from customer where id = any(?)");
                var held = connection.prepareStatement(
                        "select * from subscription s join plan p on p.id = s.plan_id where customer_id = any(?)")) {
            for (var statement : List.of(people, held)) {
                statement.setArray(1, connection.createArrayOf("uuid", ids));
                for (var row = statement.executeQuery(); row.next(); rows++) {
                    row.getString(1);
                }
            }
        }
        return rows;
    }

    private static void report(String what, double ours, double bare) throws IOException {
        var title = String.format(Locale.ROOT, "among %,d customers: %s", CUSTOMERS, what);
        Report.row(title, text(ours), text(bare), ours / bare, "≤ 10");
    }

    private static String text(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f ms", milliseconds);
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
