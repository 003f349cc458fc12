package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.mail.Greeter.Kind;
import io.leavewell.mail.LetterEvent.What;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** T-M6: nobody hears from us too often, or at night, unless they asked. START is Monday, 16:00 in Berlin. */
@QuarkusTest
class BudgetTest {

    @Inject
    Penpal ada;

    @Inject
    TestClock clock;

    @Test
    void one_a_day_goes_and_the_next_waits_until_tomorrow_morning() {
        var first = ada.post(Kind.DUE);
        var second = ada.post(Kind.DUE);
        ada.work();
        assertEquals(1, ada.mails().size());
        assertEquals(LetterState.SENT, ada.letter(first).state());
        assertEquals(Instant.parse("2026-11-24T08:00:00Z"), ada.due(second));
        assertEquals(List.of(What.ONE_A_DAY), ada.story(second));
        clock.set(Instant.parse("2026-11-24T08:00:00Z"));
        ada.work();
        assertEquals(LetterState.SENT, ada.letter(second).state());
        assertEquals(2, ada.mails().size());
    }

    @Test
    void the_fifth_in_a_week_waits_until_the_first_is_a_week_old() {
        for (var day = 0; day < 4; day++) {
            clock.set(TestClock.START.plus(Duration.ofDays(day)));
            assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.TELLING)).state());
        }
        clock.set(TestClock.START.plus(Duration.ofDays(4)));
        var fifth = ada.post(Kind.DUE);
        ada.tryOnce(fifth);
        assertEquals(List.of(What.OVER_BUDGET), ada.story(fifth));
        assertEquals(TestClock.START.plus(Duration.ofDays(7)), ada.due(fifth));
        clock.set(ada.due(fifth));
        assertEquals(LetterState.SENT, ada.tryOnce(fifth).state());
    }

    @Test
    void the_more_urgent_of_a_day_goes_and_the_other_gives_way() {
        var news = ada.post(Kind.TELLING);
        var payment = ada.post(Kind.DUE, clock.instant().plus(Duration.ofHours(1)));
        ada.tryOnce(news);
        assertEquals(List.of(What.GAVE_WAY), ada.story(news));
        clock.advance(Duration.ofHours(1));
        assertEquals(LetterState.SENT, ada.tryOnce(payment).state());
        clock.set(ada.due(news));
        assertEquals(LetterState.SENT, ada.tryOnce(news).state());
    }

    @Test
    void nothing_gives_way_to_a_letter_that_nobody_needs_any_more() {
        var news = ada.post(Kind.TELLING);
        ada.isSettled(ada.post(Kind.DUE));
        assertEquals(LetterState.SENT, ada.tryOnce(news).state());
    }

    @Test
    void what_the_law_asks_for_goes_all_the_same_and_counts() {
        ada.tryOnce(ada.post(Kind.DUE));
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.NOTICE)).state());
        clock.advance(Duration.ofDays(1));
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.NOTICE)).state());
        var other = ada.post(Kind.DUE);
        ada.tryOnce(other);
        assertEquals(List.of(What.ONE_A_DAY), ada.story(other));
    }

    @Test
    void answers_go_at_any_hour_and_are_not_counted() {
        clock.set(Instant.parse("2026-11-24T02:00:00Z"));
        for (var many = 0; many < 6; many++) {
            assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.GREETING)).state());
        }
        clock.set(Instant.parse("2026-11-24T09:00:00Z"));
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.DUE)).state());
    }

    @Test
    void at_night_and_on_a_weekend_of_their_own_letters_wait() {
        ada.in("Asia/Seoul");
        var payment = ada.post(Kind.DUE);
        ada.tryOnce(payment);
        assertEquals(List.of(What.QUIET_HOURS), ada.story(payment));
        assertEquals(Instant.parse("2026-11-24T00:00:00Z"), ada.due(payment));
        clock.set(Instant.parse("2026-11-28T03:00:00Z"));
        ada.tryOnce(payment);
        assertEquals(Instant.parse("2026-11-30T00:00:00Z"), ada.due(payment));
        clock.set(ada.due(payment));
        assertEquals(LetterState.SENT, ada.tryOnce(payment).state());
    }

    @Test
    void who_waits_longer_than_the_letter_matters_does_not_get_it() {
        ada.tryOnce(ada.post(Kind.DUE));
        var other = ada.post(Kind.DUE);
        ada.tryOnce(other);
        ada.isSettled(other);
        clock.set(ada.due(other));
        assertEquals(LetterState.SKIPPED, ada.tryOnce(other).state());
        assertEquals(List.of(What.ONE_A_DAY, What.NOT_NEEDED), ada.story(other));
    }

    @Test
    void a_letter_that_is_refused_gives_its_place_back() {
        var first = ada.post(Kind.DUE);
        ada.postbox.refuseNext("554 5.7.1 Not today");
        assertEquals(LetterState.FAILED, ada.tryOnce(first).state());
        assertEquals(LetterState.SENT, ada.tryOnce(ada.post(Kind.DUE)).state());
    }

    @Test
    void two_replicas_never_both_take_the_last_place() {
        for (var round = 0; round < 10; round++) {
            clock.set(TestClock.START.plus(Duration.ofDays(7L * round)));
            var both =
                    IntStream.range(0, 4).mapToObj(number -> ada.post(Kind.DUE)).toList();
            var tries = both.stream()
                    .map(letter -> CompletableFuture.supplyAsync(() -> ada.tryOnce(letter)))
                    .toList();
            tries.forEach(CompletableFuture::join);
            var sent = both.stream().filter(letter -> ada.letter(letter).state() == LetterState.SENT);
            assertEquals(1, sent.count());
            both.forEach(ada::isSettled);
        }
    }

    @Test
    void the_team_is_written_to_as_often_as_it_must() {
        assertTrue(Stream.of(Recipient.TEAM, "operator:7").allMatch(key -> new Recipient(key, null, null).isOurs()));
    }
}
