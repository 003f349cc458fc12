package io.leavewell.reason.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.leavewell.reason.Heading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts statements. Of each subscription the last one of a period counts, so that whoever changes their mind is counted
 * once, as it ended; who says something about two subscriptions is one person with the money of both. All is counted in
 * one reading of the two periods.
 */
@ApplicationScoped
public class Counting {

    /** What was said elsewhere is about no subscription, and each counts. */
    private static final String COUNTS = """
            with said as materialized (
              select distinct on (s.present, s.matter) s.* from (
                select s.said_at >= :begin as present, coalesce(s.subscription_id, s.id) as matter,
                  coalesce(s.customer_id, s.id) as who, s.words is not null as worded, s.id, s.said_at, s.heading,
                  s.outcome, s.per_year, s.currency, s.chosen, s.found, s.plan, s.billing_interval, s.country,
                  s.language, s.channel, s.tenure_days, s.customer_id%1$s
                from statement s where s.said_at >= :since and s.said_at < :end) s
              order by s.present, s.matter, s.said_at desc, s.id desc),
            last as materialized (select * from said s where true%2$s),
            person as materialized (
              select s.present, s.heading, s.who, bool_or(s.outcome = 'CANCELLED') as gone,
                bool_or(s.outcome = 'ACCEPTED') as offered, bool_or(s.worded) as worded,
                bool_or(s.outcome in ('ACCEPTED', 'KEPT', 'UNDONE')) as stayed from last s group by 1, 2, 3)
            select 'line', present, heading, null as other, count(*), count(*) filter (where gone),
              count(*) filter (where offered), count(*) filter (where stayed), count(*) filter (where worded),
              0::numeric from person group by 2, 3
            union all select 'whole', present, null, null, count(*), count(*) filter (where gone),
              count(*) filter (where offered), count(*) filter (where stayed), count(*) filter (where worded), 0
              from (select present, who, bool_or(gone) as gone, bool_or(offered) as offered, bool_or(stayed) as stayed,
                bool_or(worded) as worded from person group by 1, 2) s group by 2
            union all select 'lost', s.present, s.heading, s.currency, 0, 0, 0, 0, 0, sum(s.per_year)
              from last s where s.outcome = 'CANCELLED' and s.per_year is not null group by 2, 3, 4
            union all select 'apart', true, s.chosen, s.found, count(distinct s.who), 0, 0, 0, 0, 0 from last s
              where s.present and s.chosen <> s.found and s.found <> 'OTHER'
              group by 3, 4 having count(distinct s.who) >= %3$d
            union all select 'split', true, heading, value, count(*), 0, 0, 0, 0, 0 from (
              select distinct s.heading, %4$s as value, s.who from last s %5$s where s.present) s group by 3, 4""";

    private static final String ATTRIBUTES = "left join customer c on c.id = s.customer_id";

    private static final String BY_MONTH = """
            select width_bucket(s.said_at, (select cast(:months as timestamptz[]))), s.heading, count(*)
            from statement s where s.said_at >= :begin and s.said_at < :end %s group by 1, 2""";

    private static final Split NONE = new Split(Split.Kind.PLAN, "");

    /** The lines of twelve months, which take longest and matter least, are counted anew once a minute. */
    private final Cache<Object, Map<Heading, long[]>> months = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(500)
            .build();

    @Inject
    EntityManager database;

    public Tally tally(Lens lens) {
        return tally(lens, days(lens));
    }

    /** By the conditions of a lens, over other days than its own. */
    public Tally tally(Lens lens, Days days) {
        return count(lens, days, NONE).tally();
    }

    Counted count(Lens lens, Split by) {
        return count(lens, days(lens), by);
    }

    private Counted count(Lens lens, Days days, Split by) {
        roomToSort();
        var sql = COUNTS.formatted(
                lens.query().text("q").isPresent() || lens.query().is("words", "1") ? ", s.words" : "",
                lens.conditions(),
                Line.FEWEST,
                by.sql(),
                by.kind() == Split.Kind.ATTRIBUTE ? ATTRIBUTES : "");
        var query = lens.bind(database.createNativeQuery(sql, Object[].class))
                .setParameter("since", days.before())
                .setParameter("begin", days.begin())
                .setParameter("end", days.end());
        by.values().forEach(query::setParameter);
        return Counted.of(list(query).stream().map(Counted.Row::of).toList());
    }

    private static Days days(Lens lens) {
        return new Days(lens.beginBefore(), lens.begin(), lens.end());
    }

    /** How many statements there were in each of twelve months. */
    public Map<Heading, long[]> byMonth(Lens lens) {
        return months.get(List.of(lens.months(), lens.conditions(), lens.values()), key -> countByMonth(lens));
    }

    private Map<Heading, long[]> countByMonth(Lens lens) {
        var begins = lens.months();
        var query = lens.bind(database.createNativeQuery(BY_MONTH.formatted(lens.conditions()), Object[].class))
                .setParameter("months", literal(begins))
                .setParameter("begin", begins.get(0))
                .setParameter("end", begins.get(begins.size() - 1));
        var all = new HashMap<Heading, long[]>();
        for (var row : list(query)) {
            var month = ((Number) row[0]).intValue() - 1;
            all.computeIfAbsent(new Heading((String) row[1]), heading -> new long[12])[month] = (Long) row[2];
        }
        return all;
    }

    /** Until the transaction ends. */
    private void roomToSort() {
        database.createNativeQuery("set local work_mem = '64MB'").executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(jakarta.persistence.Query query) {
        return query.getResultList();
    }

    private static String literal(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
