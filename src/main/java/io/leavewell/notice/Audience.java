package io.leavewell.notice;

import io.leavewell.segment.Segments;
import io.leavewell.segment.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom another price reaches: subscriptions of these plans and intervals that go on, at exactly one of the old prices, with
 * nothing agreed that would change them anyway, and not told of another price already.
 */
@ApplicationScoped
class Audience {

    private static final String THEM = """
             from subscription s join customer c on c.id = s.customer_id
            where s.plan_id in (select id from plan where code in (:plans)) and lower(s.billing_interval) in (:intervals)
              and s.status in ('ACTIVE', 'UNPAID', 'PAUSED') and s.ends_at is null and c.erased_at is null""";

    private static final String FREE = """
            \s and s.next_terms is null and not exists (
              select 1 from notice n join price_change p on p.id = n.change_id
              where n.subscription_id = s.id and n.kind = 'PRICE' and n.skipped is null and p.stopped_at is null
                and (n.about_at is null or coalesce(n.effect_at, n.about_at) > :at))""";

    private static final String FREEZE = """
            insert into notice (id, kind, subscription_id, customer_id, change_id, before_minor, amount_minor, currency,
              made_at, round)
            select gen_random_uuid(), 'PRICE', s.id, s.customer_id, cast(:change as uuid), s.price_minor, %s, s.currency,
              cast(:at as timestamptz), 1""";

    @Inject
    EntityManager database;

    @Inject
    Segments segments;

    @Inject
    Clock clock;

    /**
     * What a draft would come to now.
     *
     * @param reached whose price would change
     * @param others of the same plans and intervals who pay something else, or change anyway
     * @param withoutAddress of those reached
     * @param soon of those reached who renew on the first days, so that a letter now may come too late for that
     */
    record Size(long reached, long others, long withoutAddress, long soon) {}

    Size size(PriceTerms terms) {
        var reached = reached(terms);
        return new Size(
                reached,
                count(terms, "") - reached,
                count(terms, FREE + matching(terms) + " and coalesce(trim(c.email), '') = ''"),
                soon(terms));
    }

    long reached(PriceTerms terms) {
        return count(terms, FREE + matching(terms));
    }

    /** Writes them down, and nobody comes later. @return how many they are */
    int freeze(PriceChange change) {
        var terms = change.terms();
        var prices = IntStream.range(0, terms.prices().size())
                .mapToObj(at ->
                        " when s.currency = :currency%1$d and s.price_minor = :before%1$d then cast(:after%1$d as bigint)"
                                .formatted(at))
                .collect(Collectors.joining("", "case", " end"));
        var query = asked(FREEZE.formatted(prices) + THEM + FREE + matching(terms), terms);
        query.setParameter("change", change.id());
        IntStream.range(0, terms.prices().size())
                .forEach(at -> query.setParameter(
                        "after" + at, terms.prices().get(at).after().minor()));
        return query.executeUpdate();
    }

    private long soon(PriceTerms terms) {
        var told = clock.instant().plus(Duration.ofDays(terms.leadDays()));
        var from = terms.from(ZoneOffset.UTC);
        if (!from.isBefore(told)) {
            return 0;
        }
        var sql = FREE + matching(terms) + " and s.period_end >= :from and s.period_end < :told";
        var query = asked("select count(*)" + THEM + sql, terms);
        return number(query.setParameter("from", from).setParameter("told", told));
    }

    private long count(PriceTerms terms, String more) {
        return number(asked("select count(*)" + THEM + more, terms));
    }

    /** Binds what the question asks for. */
    private Query asked(String sql, PriceTerms terms) {
        var segment = selection(terms);
        var whole = sql
                + segment.map(selection -> " and s.customer_id in (" + selection.sql() + ")")
                        .orElse("");
        var query = database.createNativeQuery(whole)
                .setParameter("plans", terms.plans())
                .setParameter("intervals", terms.intervals());
        segment.map(Selection::values).orElse(Map.of()).forEach(query::setParameter);
        if (whole.contains(":at")) {
            query.setParameter("at", clock.instant());
        }
        for (var at = 0; whole.contains(":before" + at); at++) {
            var price = terms.prices().get(at).before();
            query.setParameter("currency" + at, price.currency().getCurrencyCode());
            query.setParameter("before" + at, price.minor());
        }
        return query;
    }

    private Optional<Selection> selection(PriceTerms terms) {
        return terms.segment().map(id -> segments.selection(id.toString())
                .orElseThrow(() -> new IllegalStateException("No segment " + id)));
    }

    private static String matching(PriceTerms terms) {
        return IntStream.range(0, terms.prices().size())
                .mapToObj(at -> "s.currency = :currency%1$d and s.price_minor = :before%1$d".formatted(at))
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
