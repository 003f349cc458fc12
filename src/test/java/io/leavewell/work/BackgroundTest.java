package io.leavewell.work;

import static io.leavewell.work.Soon.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.work.Letters.Letter;
import io.leavewell.work.Workshop.Pacing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BackgroundTest {

    static final Duration POLLS_TOO_LATE = Duration.ofMinutes(10);

    @Inject
    DataSource database;

    @Inject
    TransactionManager manager;

    @Inject
    TransactionSynchronizationRegistry registry;

    final Clock clock = Clock.systemUTC();
    final String name = "work of " + UUID.randomUUID();
    Workshop workshop;
    Letters letters;
    Worker worker;

    @BeforeEach
    void openTheWorkshop() {
        workshop = new Workshop(database, manager, registry);
        letters = new Letters(name, database);
    }

    @AfterEach
    void goHome() {
        worker.stop();
    }

    @Test
    void adasLetterIsWrittenRightAfterTheCommitAndNotBefore() {
        worker = workshop.worker(clock, new Pacing(POLLS_TOO_LATE), List.of(letters), List.of());
        worker.start();

        QuarkusTransaction.requiringNew().run(() -> {
            workshop.jobs(worker).plan(letters, "ada", new Letter("Ada"), clock.instant());
            assertEquals(0, letters.writtenTo("Ada"));
        });
        await(() -> letters.writtenTo("Ada") == 1 && letters.waiting("ada") == 0);
    }

    @Test
    void workOfAnUnknownKindIsKeptHoweverOldItIs() {
        var unknown = new Letters("unknown " + name, database);
        worker = workshop.worker(clock, List.of(letters), List.of());
        QuarkusTransaction.requiringNew().run(() -> {
            workshop.jobs(worker)
                    .plan(unknown, "bo", new Letter("Bo"), clock.instant().minus(Duration.ofDays(400)));
            workshop.jobs(worker).plan(letters, "ada", new Letter("Ada"), clock.instant());
        });

        worker.start();
        await(() -> letters.writtenTo("Ada") == 1);
        assertEquals(1, unknown.waiting("bo"));
    }

    @Test
    void aRoutineRunsAtStartComesBackAndIsNotRunByTwoAtOnce() {
        var round = new Round(name);
        worker = workshop.worker(clock, List.of(), List.of(round));
        var second = workshop.worker(clock, List.of(), List.of(round));
        worker.start();
        second.start();

        await(() -> round.times.get() >= 5);
        second.stop();
        assertEquals(1, round.mostAtOnce.get());
    }

    /** Fails every other time, and takes its time. */
    record Round(String name, AtomicInteger times, AtomicInteger atOnce, AtomicInteger mostAtOnce) implements Routine {

        Round(String name) {
            this(name, new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        }

        @Override
        public Duration every() {
            return Duration.ofMillis(10);
        }

        @Override
        public void run() {
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            atOnce.decrementAndGet();
            if (times.incrementAndGet() % 2 == 0) throw new IllegalStateException("It rains");
        }
    }
}
