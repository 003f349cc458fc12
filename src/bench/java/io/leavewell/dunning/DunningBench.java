package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.bench.Report;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Letters about failed payments that are all due on one morning: deciding and writing them, with the jobs that send them,
 * beside bare inserts of the same rows; in turns, the median counts. Sending them is no part of it.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DunningBench {

    private static final int LETTERS = Integer.getInteger("leavewell.bench.letters", 100_000);
    private static final int ROUNDS = 3;
    private static final long PAUSE = 50;

    @Inject
    DunningRoutine routine;

    @Inject
    DataSource source;

    @Inject
    TestClock clock;

    private Connection connection;
    private Debts debts;

    @BeforeAll
    void fill() throws Exception {
        connection = source.getConnection();
        debts = new Debts(connection, "fleet");
        debts.run(LETTERS, TestClock.START.minus(Duration.ofHours(1)), "Europe/Berlin");
    }

    @AfterAll
    void empty() throws SQLException {
        debts.execute("truncate letter, scheduled_tasks, customer, plan cascade");
        connection.close();
    }

    @Test
    void letters_due_at_once() throws Exception {
        var bare = new double[ROUNDS];
        var ours = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            again();
            bare[round] = seconds(() -> debts.execute(DunningYardstick.at(clock.instant())));
            assertWritten();
            again();
            ours[round] = seconds(routine::run);
            assertWritten();
        }
        Arrays.sort(bare);
        Arrays.sort(ours);
        var what = String.format(Locale.ROOT, "planning and writing %,d letters due at once, against inserts", LETTERS);
        Report.row(what, text(ours[1]), text(bare[1]), ours[1] / bare[1], "≤ 4");
    }

    /** What is left after each collection of garbage while they are written, in the last third beside the first. */
    @Test
    void the_memory_they_take() throws Exception {
        again();
        var writing = CompletableFuture.runAsync(routine::run);
        var used = new ArrayList<Long>();
        while (!writing.isDone()) {
            System.gc();
            used.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            Thread.sleep(PAUSE);
        }
        writing.get();
        assertWritten();
        var third = used.size() / 3;
        var first = peak(used.subList(0, third));
        var last = peak(used.subList(used.size() - third, used.size()));
        var what = String.format(Locale.ROOT, "memory in use meanwhile (%d looks), against its beginning", used.size());
        Report.row(what, megabytes(last), megabytes(first), last / first, "≤ 1.2");
    }

    private void again() throws SQLException {
        debts.execute("truncate letter, scheduled_tasks cascade");
        debts.execute("update recovery_step set taken_at = null, result = null where taken_at is not null");
        debts.execute("vacuum analyze recovery_step");
        debts.execute("checkpoint");
    }

    private void assertWritten() throws SQLException {
        assertEquals(LETTERS, debts.ask("select count(*) from letter l join recovery_step st on st.id = l.about"));
        assertEquals(LETTERS, debts.ask("select count(*) from scheduled_tasks where task_name = 'mail.letter'"));
    }

    private static double peak(List<Long> used) {
        return used.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static String megabytes(double bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
    }

    private static String text(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
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
