package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.ReasonTagger;
import io.leavewell.time.TestClock;
import io.leavewell.web.Overheard;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is asked more often than the engineer allows, and whoever fails is left alone for a while. */
@QuarkusTest
class OpinionLimitsTest {

    private static final String UNSURE = "ada@example.com: the blue door of my aunt";

    @Inject
    LocalTagger local;

    @Inject
    OpinionBudget budget;

    @Inject
    TestClock clock;

    @Inject
    Vertx vertx;

    @Inject
    EntityManager database;

    private final Adviser adviser = new Adviser();
    private Instant before;

    OpinionLimitsTest() throws IOException {}

    @BeforeEach
    void begin() {
        before = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from second_opinion_use")
                .executeUpdate());
    }

    @AfterEach
    void leave() {
        clock.set(before);
        adviser.close();
    }

    @Test
    void after_so_many_questions_a_day_nobody_is_asked_until_the_next_one() {
        clock.set(Instant.parse("2027-03-01T23:59:00Z"));
        var settings = adviser.saying(Adviser.PRICE)
                .saying(Adviser.PRICE)
                .saying(Adviser.PRICE)
                .settings()
                .perDay(2);
        var replicas = List.of(tagger(settings), tagger(settings));
        replicas.forEach(tagger -> assertTrue(tagger.read(UNSURE, "en").main().isPresent()));
        replicas.forEach(tagger -> assertEquals(
                Optional.of(local.version()), tagger.read(UNSURE, "en").by()));
        assertEquals(2, adviser.asked().size());
        clock.advance(Duration.ofMinutes(1));
        assertTrue(replicas.get(0).read(UNSURE, "en").main().isPresent());
    }

    @Test
    void however_many_ask_at_once_the_budget_is_kept() {
        var taken =
                IntStream.range(0, 24).parallel().filter(one -> budget.take(5)).count();
        assertEquals(5, taken);
        assertEquals(5, calls());
        clock.advance(Duration.ofDays(1));
        assertFalse(budget.take(0));
    }

    @Test
    void after_three_failures_in_a_row_there_is_a_pause_of_five_minutes() {
        adviser.answering(500, "").answering(500, "").saying(Adviser.PRICE);
        var tagger = tagger(adviser.settings());
        try (var log = new Overheard()) {
            asked(tagger, 3);
            adviser.answering(500, "").answering(500, "").answering(500, "");
            asked(tagger, 5);
            assertEquals(6, adviser.asked().size());
            clock.advance(Duration.ofMinutes(5));
            adviser.answering(500, "");
            asked(tagger, 2);
            assertEquals(7, adviser.asked().size());
            clock.advance(Duration.ofMinutes(5));
            adviser.saying(Adviser.PRICE);
            assertTrue(tagger.read(UNSURE, "en").main().isPresent());
            assertTrue(log.all().contains("for five minutes: it answered 500"), log.all());
            List.of("hush-key", "blue door", "ada@")
                    .forEach(secret -> assertFalse(log.all().contains(secret), log.all()));
        }
    }

    private static void asked(ReasonTagger tagger, int times) {
        IntStream.range(0, times).forEach(time -> tagger.read(UNSURE, "en"));
    }

    private long calls() {
        var sum = "select coalesce(sum(calls), 0) from second_opinion_use";
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sum).getSingleResult()).longValue());
    }

    private CarefulTagger tagger(OpinionSettings settings) {
        return new CarefulTagger(local, new SecondOpinion(settings, vertx, budget, clock));
    }
}
