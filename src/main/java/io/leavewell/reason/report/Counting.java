package io.leavewell.reason.report;

import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts statements. Of each subscription the last one of a period counts, so that whoever changes their mind is counted
 * once, as it ended; who says something about two subscriptions is one person with the money of both.
 */
@ApplicationScoped
public class Counting {

    /** The last word about each subscription; what was said elsewhere has none, and each counts. */
    private static final String LAST = """
            with last as (
              select distinct on (s.present, s.matter) s.* from (
                select s.said_at >= :begin as present, coalesce(s.subscription_id, s.id) as matter,
                  coalesce(s.customer_id, s.id) as who, s.*
                from statement s where s.said_at >= :since and s.said_at < :end) s
              order by s.present, s.matter, s.said_at desc, s.id desc)
            """;

    private static final String LINES = LAST + """
            select grouping(s.heading, s.currency), s.present, s.heading, s.currency, count(distinct s.who),
              count(distinct s.who) filter (where s.outcome = 'CANCELLED'),
              count(distinct s.who) filter (where s.outcome = 'ACCEPTED'),
              count(distinct s.who) filter (where s.outcome in ('ACCEPTED', 'KEPT', 'UNDONE')),
              count(distinct s.who) filter (where s.words is not null),
              coalesce(sum(s.per_year) filter (where s.outcome = 'CANCELLED'), 0)
            from last s where true %s
            group by grouping sets ((s.present), (s.present, s.heading), (s.present, s.currency), (s.present, s.heading, s.currency))""";

    private static final String BY_MONTH = """
            select width_bucket(s.said_at, cast(:months as timestamptz[])), s.heading, count(*)
            from statement s where s.said_at >= :begin and s.said_at < :end %s group by 1, 2""";

    private static final String APART = LAST + """
            select s.chosen, s.found, count(distinct s.who) from last s
            where s.present and s.chosen <> s.found and s.found <> 'OTHER' %s
            group by 1, 2 having count(distinct s.who) >= %d order by 3 desc, 1, 2""";

    private static final String SPLIT = LAST + """
            select s.heading, %s, count(distinct s.who) from last s
            left join customer c on c.id = s.customer_id where s.present %s group by 1, 2""";

    @Inject
    EntityManager database;

    public Tally tally(Lens lens) {
        return tally(lens, new Days(lens.beginBefore(), lens.begin(), lens.end()));
    }

    /** By the conditions of a lens, over other days than its own. */
    public Tally tally(Lens lens, Days days) {
        var halves = new HashMap<>(Map.of(true, Tally.Half.EMPTY, false, Tally.Half.EMPTY));
        var sorted = rows(
                LINES.formatted(lens.conditions()),
                lens,
                days.before(),
                Map.of("begin", days.begin(), "end", days.end()));
        sorted.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        sorted.forEach(row -> halves.merge((Boolean) row[1], Tally.Half.EMPTY, (half, none) -> add(half, row)));
        return new Tally(halves.get(true), halves.get(false));
    }

    /** How many statements there were in each of twelve months. */
    public Map<Heading, long[]> byMonth(Lens lens) {
        var months = lens.months();
        var query = lens.bind(database.createNativeQuery(BY_MONTH.formatted(lens.conditions()), Object[].class))
                .setParameter("months", literal(months))
                .setParameter("begin", months.get(0))
                .setParameter("end", months.get(months.size() - 1));
        var all = new HashMap<Heading, long[]>();
        for (var row : list(query)) {
            var month = ((Number) row[0]).intValue() - 1;
            all.computeIfAbsent(new Heading((String) row[1]), heading -> new long[12])[month] = (Long) row[2];
        }
        return all;
    }

    /** Who chose one reason and wrote about another, the most people first. */
    List<Apart> apart(Lens lens) {
        return rows(APART.formatted(lens.conditions(), Line.FEWEST), lens, lens.begin()).stream()
                .map(row -> new Apart(reason(row[0]), reason(row[1]), (Long) row[2]))
                .toList();
    }

    /** How many people each heading has by the values of something, such as the plan. */
    Map<Heading, Map<String, Long>> split(Lens lens, Split by) {
        var query = SPLIT.formatted(by.sql(), lens.conditions());
        var all = new LinkedHashMap<Heading, Map<String, Long>>();
        for (var row : rows(query, lens, lens.begin(), by.values())) {
            var value = Optional.ofNullable(row[1]).map(Object::toString).orElse("");
            all.computeIfAbsent(new Heading((String) row[0]), heading -> new HashMap<>())
                    .put(value, (Long) row[2]);
        }
        return all;
    }

    /** Some people who chose one thing and wrote another. */
    record Apart(Reason chosen, Reason found, long people) {}

    private List<Object[]> rows(String sql, Lens lens, Instant since) {
        return rows(sql, lens, since, Map.of());
    }

    private List<Object[]> rows(String sql, Lens lens, Instant since, Map<String, Object> more) {
        var query = lens.bind(database.createNativeQuery(sql, Object[].class))
                .setParameter("since", since)
                .setParameter("begin", lens.begin())
                .setParameter("end", lens.end());
        more.forEach(query::setParameter);
        return list(query);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(jakarta.persistence.Query query) {
        return new java.util.ArrayList<>((List<Object[]>) query.getResultList());
    }

    /** Lines come before their amounts: 3 is the whole, 1 a heading, 2 and 0 these in a currency. */
    private static int rank(Object[] row) {
        var grouping = ((Number) row[0]).intValue();
        return grouping == 3 ? 0 : grouping == 1 ? 1 : 2;
    }

    private static Tally.Half add(Tally.Half half, Object[] row) {
        var currency = (String) row[3];
        var amount = ((Number) row[9]).longValue();
        return switch (((Number) row[0]).intValue()) {
            case 3 -> half.with(line(row));
            case 1 -> half.with(new Heading((String) row[2]), line(row));
            case 2 -> currency == null ? half : half.with(half.all().with(currency, amount));
            default -> currency == null ? half : priced(half, new Heading((String) row[2]), currency, amount);
        };
    }

    private static Tally.Half priced(Tally.Half half, Heading heading, String currency, long amount) {
        return half.with(heading, half.of(heading).with(currency, amount));
    }

    private static Line line(Object[] row) {
        return new Line((Long) row[4], (Long) row[5], (Long) row[6], (Long) row[7], (Long) row[8], Map.of());
    }

    private static Reason reason(Object name) {
        return Reason.valueOf((String) name);
    }

    private static String literal(List<Instant> moments) {
        return "{"
                + String.join(
                        ",",
                        Arrays.stream(moments.toArray()).map(Object::toString).toList()) + "}";
    }
}
