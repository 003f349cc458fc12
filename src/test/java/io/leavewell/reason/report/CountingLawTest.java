package io.leavewell.reason.report;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.reason.report.Sayings.Saying;
import io.leavewell.segment.Segments;
import io.leavewell.web.Query;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever people say in whatever order, SQL counts as somebody would who goes through a list with a pencil. */
@QuarkusTest
class CountingLawTest {

    private static final List<String> HEADINGS = List.of("RELIABILITY", "BUDGET", "RELIABILITY.sync", "NONE");
    private static final List<String> REASONS = List.of("RELIABILITY", "BUDGET", "OTHER");
    private static final List<String> OUTCOMES = List.of("CANCELLED", "KEPT", "ACCEPTED", "UNDONE");
    private static final int MANY = 80;

    @Inject
    Sayings sayings;

    @Inject
    Counting counting;

    @Inject
    Segments segments;

    /** From a few people who say a lot to many of whom most say one thing. */
    @ParameterizedTest
    @CsvSource({"1, 4", "2, 4", "3, 20", "4, 20", "5, 60", "6, 60", "7, 400", "8, 400"})
    void sql_counts_like_a_pencil(long seed, int crowd) {
        var dice = new Random(seed);
        var people = Stream.generate(() -> Person.any(dice)).limit(crowd).toList();
        var month = LocalDate.of(2001, 1, 1).plusMonths(2 * seed);
        var before = said(people, month.minusMonths(1), dice);
        var now = said(people, month, dice);
        Stream.of(before, now).flatMap(List::stream).forEach(sayings::say);
        var period = month.toString().substring(0, 7);
        same(now, before, Map.of("period", period), any -> true);
        same(now, before, Map.of("period", period, "plan", "pro"), one -> one.plan()
                .equals("pro"));
    }

    private void same(List<Saying> now, List<Saying> before, Map<String, String> asked, Predicate<Saying> meant) {
        var lens = Lens.of(new Query(asked), segments, LocalDate.EPOCH, ZoneOffset.UTC);
        var byPlan = Split.coded(Optional.of("plan"));
        var counted = QuarkusTransaction.requiringNew().call(() -> counting.count(lens, byPlan));
        var pencil = Pencil.over(now, meant);
        assertEquals(pencil.half(), counted.tally().now());
        assertEquals(Pencil.over(before, meant).half(), counted.tally().before());
        assertEquals(pencil.byPlan(), counted.split());
        assertEquals(
                pencil.apart(),
                counted.apart().stream()
                        .collect(toMap(one -> one.chosen() + " " + one.found(), Counted.Apart::people)));
    }

    /** Somebody with two subscriptions, or somebody of whom nothing is known, as from a review. */
    private record Person(UUID id, List<UUID> subscriptions) {

        static Person any(Random dice) {
            return dice.nextInt(8) == 0
                    ? new Person(null, List.of())
                    : new Person(UUID.randomUUID(), List.of(UUID.randomUUID(), UUID.randomUUID()));
        }

        Saying says(Saying saying, Random dice) {
            return saying.by(id).about(id == null ? null : pick(subscriptions, dice));
        }
    }

    private static List<Saying> said(List<Person> people, LocalDate month, Random dice) {
        var begin = month.atStartOfDay(ZoneOffset.UTC).toInstant();
        return IntStream.range(0, MANY)
                .mapToObj(one -> {
                    var at = begin.plus(Duration.ofMinutes(dice.nextInt(60 * 24 * 25)));
                    var saying = Saying.of(pick(HEADINGS, dice), pick(OUTCOMES, dice), at.plusMillis(one))
                            .choosing(pick(REASONS, dice))
                            .finding(pick(REASONS, dice))
                            .writing(dice.nextBoolean() ? "words" : null)
                            .on(dice.nextBoolean() ? "pro" : "team")
                            .paying(100 * (1 + dice.nextInt(50)), dice.nextBoolean() ? "EUR" : "USD");
                    return pick(people, dice).says(saying, dice);
                })
                .toList();
    }

    private static <T> T pick(List<T> some, Random dice) {
        return some.get(dice.nextInt(some.size()));
    }
}
