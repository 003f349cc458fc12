package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Greeter.Kind;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** So many letters go in a minute, by all replicas together; answers do not wait. */
@QuarkusTest
class PacingTest {

    @Inject
    Penpal ada;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    @Test
    void thirty_in_a_minute_are_two_seconds_apart() {
        var office = new PostOffice(database, clock, 30);
        for (var number = 0; number < 5; number++) {
            var turn = queue(office, ada.post(Kind.DUE));
            assertEquals(number == 0, turn.isEmpty());
            var expected = TestClock.START.plusSeconds(2L * number);
            turn.ifPresent(hold -> assertEquals(expected, hold.until()));
        }
    }

    @Test
    void whose_turn_has_come_goes_and_who_missed_it_gets_another() {
        var office = new PostOffice(database, clock, 30);
        queue(office, ada.post(Kind.DUE));
        var second = ada.post(Kind.DUE);
        var turn = queue(office, second).orElseThrow();
        clock.set(turn.until());
        assertTrue(queue(office, second).isEmpty());
        clock.advance(Duration.ofMinutes(5));
        assertTrue(queue(office, second).isEmpty(), "the queue is empty by now");
        assertTrue(queue(office, ada.post(Kind.DUE)).isPresent());
    }

    @Test
    void answers_never_wait_and_others_wait_for_them() {
        var office = new PostOffice(database, clock, 30);
        for (var number = 0; number < 3; number++) {
            assertTrue(queue(office, ada.post(Kind.GREETING)).isEmpty());
        }
        assertEquals(
                TestClock.START.plusSeconds(6),
                queue(office, ada.post(Kind.DUE)).orElseThrow().until());
    }

    @Test
    void no_two_of_all_replicas_have_the_same_turn() {
        var letters =
                IntStream.range(0, 24).mapToObj(number -> ada.post(Kind.DUE)).toList();
        var turns = letters.stream()
                .map(letter -> CompletableFuture.supplyAsync(() -> queue(new PostOffice(database, clock, 60), letter)
                        .map(Hold::until)
                        .orElse(TestClock.START)))
                .toList();
        var all = new HashSet<Instant>();
        turns.forEach(turn -> all.add(turn.join()));
        assertEquals(24, all.size());
        assertEquals(
                TestClock.START.plusSeconds(23),
                all.stream().max(Instant::compareTo).orElseThrow());
    }

    @Test
    void without_a_limit_nobody_queues() {
        assertTrue(Stream.of(0, -1).allMatch(none -> queue(new PostOffice(database, clock, none), ada.post(Kind.DUE))
                .isEmpty()));
    }

    private Optional<Hold> queue(PostOffice office, UUID letter) {
        return ada.in(() -> office.queue(Letter.of(letter).orElseThrow(), clock.instant()));
    }
}
