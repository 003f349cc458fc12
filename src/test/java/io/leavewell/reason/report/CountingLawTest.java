package io.leavewell.reason.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.reason.Heading;
import io.leavewell.reason.report.Sayings.Saying;
import io.leavewell.segment.Segments;
import io.leavewell.web.Query;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people say in whatever order, SQL counts as somebody would who goes through a list with a pencil. */
@QuarkusTest
class CountingLawTest {

    private static final List<String> HEADINGS = List.of("RELIABILITY", "BUDGET", "RELIABILITY.sync", "NONE");
    private static final List<String> OUTCOMES = List.of("CANCELLED", "KEPT", "ACCEPTED", "UNDONE");

    @Inject
    Sayings sayings;

    @Inject
    Counting counting;

    @Inject
    Segments segments;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sql_counts_like_a_pencil(long seed) {
        var month = LocalDate.of(2001, 1, 1).plusMonths(2 * seed);
        var all = said(new Random(seed), month);
        all.forEach(sayings::say);
        var query = new Query(Map.of("period", month.toString().substring(0, 7)));
        var lens = Lens.of(query, segments, month, ZoneOffset.UTC);
        var tally = QuarkusTransaction.requiringNew().call(() -> counting.tally(lens));
        var last = lastWords(all);
        assertEquals(people(last), tally.now().all().people());
        for (var heading : HEADINGS) {
            var mine =
                    last.stream().filter(one -> one.heading().equals(heading)).toList();
            var line = tally.now().of(new Heading(heading));
            var left = mine.stream()
                    .filter(one -> one.outcome().equals("CANCELLED"))
                    .toList();
            assertEquals(people(mine), line.people(), heading);
            assertEquals(people(left), line.left(), heading);
            assertEquals(
                    left.stream().mapToLong(one -> 12 * one.perMonth()).sum(),
                    line.lost().getOrDefault("EUR", 0L),
                    heading);
        }
    }

    private static List<Saying> said(Random dice, LocalDate month) {
        var people = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        var subscriptions = new HashMap<UUID, List<UUID>>();
        people.forEach(one -> subscriptions.put(one, List.of(UUID.randomUUID(), UUID.randomUUID())));
        var begin = month.atStartOfDay(ZoneOffset.UTC).toInstant();
        var all = new ArrayList<Saying>();
        for (var one = 0; one < 40; one++) {
            var who = people.get(dice.nextInt(people.size()));
            var at = begin.plus(Duration.ofMinutes(dice.nextInt(60 * 24 * 25))).plusSeconds(one);
            all.add(Saying.of(pick(HEADINGS, dice), pick(OUTCOMES, dice), at)
                    .by(who)
                    .about(pick(subscriptions.get(who), dice))
                    .paying(100 * (1 + dice.nextInt(50)), "EUR"));
        }
        return all;
    }

    /** The last of each subscription. */
    private static List<Saying> lastWords(List<Saying> all) {
        return all.stream().collect(Collectors.groupingBy(Saying::subscription)).values().stream()
                .map(words ->
                        words.stream().max(Comparator.comparing(Saying::at)).orElseThrow())
                .toList();
    }

    private static long people(List<Saying> said) {
        return said.stream().map(Saying::customer).distinct().count();
    }

    private static <T> T pick(List<T> some, Random dice) {
        return some.get(dice.nextInt(some.size()));
    }
}
