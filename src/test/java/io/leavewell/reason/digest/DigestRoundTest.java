package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A digest comes at eight in the morning where its reader is, once, and late rather than twice. */
@QuarkusTest
class DigestRoundTest {

    @Inject
    DigestRound round;

    @Inject
    Operators operators;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    private Operator nell;

    @BeforeEach
    void nell_is_new() {
        nell = operators.newcomer(Role.VIEWER);
    }

    @Test
    void it_comes_at_eight_and_not_before_and_not_twice() {
        takes(Rhythm.WEEKLY);
        assertEquals(List.of(), at("2026-11-30T06:59:59Z"));
        assertEquals(List.of("2026-W48"), at("2026-11-30T07:00:00Z"));
        assertEquals(List.of("2026-W48"), at("2026-11-30T07:01:00Z"));
        assertEquals(List.of("2026-W48", "2026-W49"), at("2026-12-07T07:00:00Z"));
    }

    @Test
    void eight_is_eight_when_the_clocks_have_changed() {
        clock.set(Instant.parse("2027-03-24T12:00:00Z"));
        takes(Rhythm.WEEKLY);
        assertEquals(List.of(), at("2027-03-29T05:59:00Z"));
        assertEquals(List.of("2027-W12"), at("2027-03-29T06:00:00Z"));
        clock.set(Instant.parse("2027-10-27T12:00:00Z"));
        assertEquals(2, at("2027-10-27T12:00:00Z").size());
        assertEquals(2, at("2027-11-01T06:59:00Z").size());
        assertEquals(3, at("2027-11-01T07:00:00Z").size());
    }

    @Test
    void months_end_when_they_end() {
        clock.set(Instant.parse("2028-01-31T12:00:00Z"));
        takes(Rhythm.MONTHLY);
        assertEquals(List.of("2028-01"), at("2028-02-01T07:00:00Z"));
        assertEquals(List.of("2028-01"), at("2028-02-29T12:00:00Z"));
        assertEquals(List.of("2028-01", "2028-02"), at("2028-03-01T07:00:00Z"));
    }

    @Test
    void after_weeks_without_power_one_comes_about_the_last_whole_period() {
        takes(Rhythm.WEEKLY);
        assertEquals(List.of("2026-W50"), at("2026-12-16T12:00:00Z"));
        assertEquals(List.of("2026-W50", "2026-W51"), at("2026-12-21T07:00:00Z"));
    }

    @Test
    void two_replicas_that_come_at_once_send_one() {
        takes(Rhythm.WEEKLY);
        clock.set(Instant.parse("2026-11-30T07:00:00Z"));
        var rounds = Stream.generate(() -> CompletableFuture.runAsync(round::run))
                .limit(4)
                .toList();
        rounds.forEach(CompletableFuture::join);
        assertEquals(List.of("2026-W48"), sent());
    }

    @Test
    void who_moves_to_another_time_zone_gets_it_at_eight_there() {
        takes(Rhythm.WEEKLY);
        changed("update operator set time_zone = 'Asia/Tokyo' where id = ?1");
        assertEquals(List.of("2026-W48"), at("2026-11-29T23:00:00Z"));
        changed("update operator set time_zone = 'America/New_York' where id = ?1");
        assertEquals(List.of("2026-W48"), at("2026-12-07T12:59:00Z"));
        assertEquals(List.of("2026-W48", "2026-W49"), at("2026-12-07T13:00:00Z"));
    }

    @Test
    void who_was_disabled_gets_none_and_none_late_when_they_are_back() {
        takes(Rhythm.WEEKLY);
        changed("update operator set disabled_at = now() where id = ?1");
        assertEquals(List.of(), at("2026-11-30T07:00:00Z"));
        changed("update operator set disabled_at = null where id = ?1");
        assertEquals(List.of(), at("2026-12-01T07:00:00Z"));
        assertEquals(List.of("2026-W49"), at("2026-12-07T07:00:00Z"));
    }

    @Test
    void who_ends_it_and_takes_it_again_gets_no_period_twice() {
        takes(Rhythm.WEEKLY);
        assertEquals(List.of("2026-W48"), at("2026-11-30T07:00:00Z"));
        QuarkusTransaction.requiringNew()
                .run(() -> DigestSubscription.held(nell.id()).orElseThrow().end(clock.instant()));
        assertEquals(List.of("2026-W48"), at("2026-12-07T07:00:00Z"));
        takes(Rhythm.WEEKLY);
        QuarkusTransaction.requiringNew()
                .run(() -> DigestSubscription.update(
                        "nextOn = ?1 where operator = ?2", LocalDate.of(2026, 11, 30), nell.id()));
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));
        round.run();
        assertEquals(List.of("2026-W48"), sent());
    }

    private void takes(Rhythm rhythm) {
        QuarkusTransaction.requiringNew()
                .run(() -> DigestSubscription.take(
                        nell.id(),
                        rhythm,
                        Filter.NONE,
                        Moment.of(clock, nell.reader().zone())));
    }

    private List<String> at(String moment) {
        clock.set(Instant.parse(moment));
        round.run();
        return sent();
    }

    private List<String> sent() {
        return QuarkusTransaction.requiringNew()
                .call(() -> DigestSent.<DigestSent>list("operator = ?1 order by sentAt, id", nell.id()).stream()
                        .map(sent -> sent.stretch().code())
                        .toList());
    }

    private void changed(String sql) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(sql)
                .setParameter(1, nell.id())
                .executeUpdate());
    }
}
