package io.leavewell.reason.theme;

import io.leavewell.segment.Segments;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the people who named a theme. */
@ApplicationScoped
class Figures {

    static final Duration LATELY = Duration.ofDays(90);

    /** As the report counts: of each subscription the last word of each time. */
    private static final String COUNTS = """
            with said as (
              select s.said_at > :begin as now, coalesce(s.customer_id, s.id) as who, s.*
              from statement s where s.said_at > :since and s.said_at <= :end),
            last as (
              select distinct on (s.now, coalesce(s.subscription_id, s.id)) s.*
              from said s order by s.now, coalesce(s.subscription_id, s.id), s.said_at desc, s.id desc)
            select grouping(s.currency), s.currency, count(distinct s.who) filter (where s.now),
              count(distinct s.who) filter (where not s.now),
              count(distinct s.who) filter (where s.now and s.outcome = 'CANCELLED'),
              coalesce(sum(s.per_year) filter (where s.now and s.outcome = 'CANCELLED'), 0)
            from last s where true %s group by grouping sets ((), (s.currency))""";

    private static final String BY_MONTH = """
            select width_bucket(s.said_at, cast(:months as timestamptz[])), count(distinct coalesce(s.customer_id, s.id))
            from statement s where s.said_at >= :begin and s.said_at < :end %s group by 1""";

    private static final String AROUND = """
            select count(distinct coalesce(s.customer_id, s.id)) filter (where s.said_at <= :shipped),
              count(distinct coalesce(s.customer_id, s.id)) filter (where s.said_at > :shipped)
            from statement s where s.said_at >= :begin and s.said_at <= :end %s""";

    @Inject
    Segments segments;

    @Inject
    Clock clock;

    /**
     * How many named it.
     *
     * @param people in the last 90 days
     * @param before in the 90 days before
     * @param left of the people, those who did leave
     * @param lost what they had paid, in smallest units a year, by currency
     */
    record Count(long people, long before, long left, Map<String, Long> lost) {}

    /**
     * People before and after something was shipped.
     *
     * @param daysBefore a year at most, and none before anybody had said anything about leaving
     */
    record Around(long before, long daysBefore, long after, long daysAfter) {}

    Count count(Filter filter) {
        var now = clock.instant();
        var rows = rows(
                COUNTS,
                filter,
                Map.of("since", now.minus(LATELY.multipliedBy(2)), "begin", now.minus(LATELY), "end", now));
        var whole = rows.stream().filter(row -> number(row[0]) == 1).findFirst().orElseThrow();
        var lost = new TreeMap<String, Long>();
        rows.stream()
                .filter(row -> row[1] != null && number(row[5]) != 0)
                .forEach(row -> lost.put((String) row[1], number(row[5])));
        return new Count(number(whole[2]), number(whole[3]), number(whole[4]), lost);
    }

    /** @param months where each begins, and where the last one ends */
    long[] byMonth(Filter filter, List<Instant> months) {
        var literal = months.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
        var people = new long[months.size() - 1];
        rows(BY_MONTH, filter, Map.of("months", literal, "begin", months.get(0), "end", months.get(people.length)))
                .forEach(row -> people[(int) number(row[0]) - 1] = number(row[1]));
        return people;
    }

    Around around(Filter filter, Instant shipped) {
        var first = (Instant) Panache.getSession()
                .createNativeQuery("select min(said_at) from statement", Instant.class)
                .getSingleResult();
        var year = shipped.minus(Duration.ofDays(365));
        var begin = first == null || first.isBefore(year) ? year : first;
        var now = clock.instant();
        var row = rows(AROUND, filter, Map.of("begin", begin, "shipped", shipped, "end", now))
                .get(0);
        return new Around(number(row[0]), days(begin, shipped), number(row[1]), days(shipped, now));
    }

    private List<Object[]> rows(String sql, Filter filter, Map<String, Object> values) {
        var lens = filter.lens(segments);
        var query = lens.bind(Panache.getSession().createNativeQuery(sql.formatted(lens.conditions()), Object[].class));
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static long days(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toDays());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
