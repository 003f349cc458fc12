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
import java.util.stream.Stream;

/**
 * Counts statements. Of each subscription the last one of a period counts, so that whoever changes their mind is counted
 * once, as it ended; who says something about two subscriptions is one person with the money of both.
 *
 * <p>Nearly everybody says one thing in a period. Those need no sorting: all who said it alike are one row that knows how
 * many they are. Only of the few who said several things the last words are looked for, one by one.
 */
@ApplicationScoped
public class Counting {

    /** What was said elsewhere is about no subscription, and each counts. */
    private static final String COUNTS = """
            with several as materialized (
              select distinct s.customer_id as who from statement s
              where s.said_at >= :since and s.said_at < :end and s.customer_id is not null
              group by s.customer_id, s.said_at >= :begin having count(*) > 1),
            last as materialized (
              select s.said_at >= :begin as present, s.heading, s.outcome, s.words is not null as worded, s.chosen,
                s.found, s.currency, %2$s as value, gen_random_uuid() as who, count(*) as people,
                sum(s.per_year) as per_year
              from statement s %3$s
              where s.said_at >= :since and s.said_at < :end
                and not exists (select from several where who = s.customer_id)%1$s
              group by 1, 2, 3, 4, 5, 6, 7, 8
              union all select s.present, s.heading, s.outcome, s.words is not null, s.chosen, s.found, s.currency,
                %2$s, s.customer_id, 1, s.per_year
              from (
                select distinct on (s.present, s.matter) s.* from (
                  select s.said_at >= :begin as present, coalesce(s.subscription_id, s.id) as matter, s.*
                  from statement s where s.said_at >= :since and s.said_at < :end
                    and s.customer_id in (select who from several)) s
                order by s.present, s.matter, s.said_at desc, s.id desc) s %3$s where true%1$s),
            person as materialized (
              select present, heading, who, min(people) as people, bool_or(outcome = 'CANCELLED') as gone,
                bool_or(outcome = 'ACCEPTED') as offered, bool_or(worded) as worded,
                bool_or(outcome in ('ACCEPTED', 'KEPT', 'UNDONE')) as stayed from last group by 1, 2, 3)
            select 'line', present, heading, null as other, %5$s, null::numeric from person group by 2, 3
            union all select 'whole', present, null, null, %5$s, null
              from (select present, who, min(people) as people, bool_or(gone) as gone, bool_or(offered) as offered,
                bool_or(stayed) as stayed, bool_or(worded) as worded from person group by 1, 2) s group by 2
            union all select 'lost', present, heading, currency, 0, 0, 0, 0, 0, sum(per_year)
              from last where outcome = 'CANCELLED' and per_year is not null group by 2, 3, 4
            union all select 'apart', true, chosen, found, sum(people), 0, 0, 0, 0, 0 from (
              select distinct chosen, found, who, people from last
              where present and chosen <> found and found <> 'OTHER') s
              group by 3, 4 having sum(people) >= %4$d
            union all select 'split', true, heading, value, sum(people), 0, 0, 0, 0, 0 from (
              select distinct heading, value, who, people from last where present) s group by 3, 4""";

    private static final String PEOPLE = Stream.of("gone", "offered", "stayed", "worded")
            .map("sum(people) filter (where %s)"::formatted)
            .collect(Collectors.joining(", ", "sum(people), ", ""));

    private static final String ATTRIBUTES = "left join customer c on c.id = s.customer_id and s.said_at >= :begin";

    /** So much to sort in that nothing goes to disk, and a plan for these very days, made without compiling it. */
    private static final String SETTINGS = """
            select set_config('work_mem', '64MB', true), set_config('plan_cache_mode', 'force_custom_plan', true),
              set_config('jit', 'off', true)""";

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
        settle();
        var sql = COUNTS.formatted(
                lens.conditions(), by.sql(), by.kind() == Split.Kind.ATTRIBUTE ? ATTRIBUTES : "", Line.FEWEST, PEOPLE);
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
    private void settle() {
        database.createNativeQuery(SETTINGS).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> list(jakarta.persistence.Query query) {
        return query.getResultList();
    }

    private static String literal(List<Instant> moments) {
        return moments.stream().map(Instant::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
