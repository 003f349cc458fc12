package io.leavewell.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leavewell.work.Jobs.Planned;
import io.leavewell.work.Letters.Letter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {

    @Inject
    DataSource database;

    @Inject
    TransactionManager manager;

    @Inject
    TransactionSynchronizationRegistry registry;

    @Inject
    Jobs jobs;

    @Inject
    Worker productsWorker;

    @Inject
    Greetings greetings;

    final MovedClock clock = new MovedClock();
    Letters letters;
    Worker worker;

    @BeforeEach
    void openTheWorkshop() {
        letters = new Letters("letters of " + UUID.randomUUID(), database);
        worker = new Workshop(database, manager, registry).worker(clock, List.of(letters), List.of());
    }

    @Test
    void adasLetterIsWrittenOnceItIsDue() {
        jobs.plan(letters, "ada leaves", new Letter("Ada"), clock.instant().plusSeconds(60));

        worker.runDue();
        assertEquals(0, letters.writtenTo("Ada"));

        clock.pass(Duration.ofMinutes(1));
        worker.runDue();
        worker.runDue();
        assertEquals(1, letters.writtenTo("Ada"));
        assertEquals(0, letters.waiting("ada leaves"));
    }

    @Test
    void whatIsRolledBackLeavesNoJob() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    planFor("Ada");
                    throw new IllegalStateException("Ada thinks better of it");
                }));

        worker.runDue();
        assertEquals(0, letters.writtenTo("Ada"));
    }

    @Test
    void theSameEventPlansOnceAndTheFirstPlanStands() {
        planFor("Ada");
        jobs.plan(letters, "Ada", new Letter("Bo"), clock.instant());
        QuarkusTransaction.requiringNew().run(() -> planFor("Ada"));

        worker.runDue();
        assertEquals(1, letters.writtenTo("Ada"));
        assertEquals(0, letters.writtenTo("Bo"));
    }

    @Test
    void manyArePlannedAtOnceAmongThemOneThatWaitsAlready() {
        planFor("Ada");
        jobs.planAll(
                letters,
                Stream.of("Bo", "Ada", "Dee")
                        .map(name -> new Planned<>(name, new Letter(name), clock.instant()))
                        .toList());

        worker.runDue();
        assertEquals(1, letters.writtenTo("Ada"));
        assertEquals(1, letters.writtenTo("Bo"));
        assertEquals(1, letters.writtenTo("Dee"));
    }

    @Test
    void cysLetterIsUnwrittenWhenItFailsAndTriedAgainAfterThePause() {
        planFor("Cy");
        worker.runDue();
        assertEquals(0, letters.writtenTo("Cy"));
        assertEquals(1, letters.failures("Cy"));

        clock.pass(Duration.ofSeconds(59));
        worker.runDue();
        assertEquals(1, letters.failures("Cy"));

        clock.pass(Duration.ofSeconds(1));
        worker.runDue();
        assertEquals(2, letters.failures("Cy"));
    }

    @Test
    void cysLetterIsKeptAsStuckWorkWhenPatienceIsExhausted() {
        planFor("Cy");

        for (int day = 0; day < 5; day++) {
            worker.runDue();
            clock.pass(Duration.ofDays(1));
        }
        assertEquals(3, letters.stuck("Cy"));
        assertEquals(0, letters.waiting("Cy"));
        assertEquals(0, letters.writtenTo("Cy"));
        assertEquals(1, letters.toldOfStuckLetters());
    }

    @Test
    void evesLongLetterIsUnwrittenWhenItTakesLongerThanItMay() {
        planFor("Eve");
        letters.mayTake(Duration.ofSeconds(1));
        worker.runDue();
        assertEquals(0, letters.writtenTo("Eve"));

        letters.mayTake(Duration.ofMinutes(2));
        clock.pass(Duration.ofMinutes(1));
        worker.runDue();
        assertEquals(1, letters.writtenTo("Eve"));
    }

    @Test
    void aMovedJobComesAtItsNewTimeAndADroppedOneNever() {
        planFor("Ada");
        planFor("Bo");
        jobs.move(letters, "Ada", clock.instant().plusSeconds(60));
        jobs.drop(letters, "Bo");
        jobs.drop(letters, "nobody's");

        worker.runDue();
        assertEquals(0, letters.writtenTo("Ada"));

        clock.pass(Duration.ofMinutes(1));
        worker.runDue();
        assertEquals(1, letters.writtenTo("Ada"));
        assertEquals(0, letters.writtenTo("Bo"));
    }

    @Test
    void jobsRunInTransactionsOfTheirOwnWhateverTheCallersIs() {
        planFor("Ada");
        planFor("Cy");

        QuarkusTransaction.requiringNew().run(worker::runDue);
        assertEquals(1, letters.writtenTo("Ada"));
        assertEquals(1, letters.failures("Cy"));
    }

    @Test
    void aJobThatIsABeanIsDoneByTheProductsOwnWorker() {
        jobs.plan(greetings, "hello", "Ada", Instant.EPOCH);

        productsWorker.runDue();
        assertEquals(List.of("Ada"), greetings.greeted);
    }

    @Test
    void workOfAKindThatOnlyANewerVersionKnowsIsLeftAlone() {
        planFor("Ada");

        productsWorker.runDue();
        assertEquals(1, letters.waiting("Ada"));
    }

    @Test
    void twoKindsOfOneNameAreRefused() {
        var workshop = new Workshop(database, manager, registry);
        assertThrows(IllegalStateException.class, () -> workshop.worker(clock, List.of(letters, letters), List.of()));
    }

    private void planFor(String name) {
        jobs.plan(letters, name, new Letter(name), clock.instant());
    }
}
