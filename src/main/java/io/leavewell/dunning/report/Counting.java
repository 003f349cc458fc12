package io.leavewell.dunning.report;

import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** Reads what the report counts. */
@ApplicationScoped
class Counting {

    private static final int AHEAD = 60;

    private static final String CASES = """
            select customer_id, first_decline, plan, cast(extract(epoch from opened_at) as bigint) opened,
              cast(extract(epoch from closed_at) as bigint) closed, ending, currency, at_stake_minor, recovered_minor,
              paid_by, after_letters, last_tone, held_out
            from recovery where opened_at >= :from and opened_at < :until""";

    private static final String LETTERS = """
            select st.tone, case when st.result = 'POSTED' then coalesce('LETTER_' || l.state, 'POSTED') else st.result end,
              count(*), count(distinct r.customer_id)
            from recovery_step st join recovery r on r.id = st.recovery_id left join letter l on l.about = st.id
            where st.kind = 'LETTER' and st.taken_at >= :from and st.taken_at < :until group by 1, 2""";

    private static final String FAILING = """
            select i.currency, cast(sum(i.total_minor - i.paid_minor - i.credited_minor) as bigint),
              count(distinct r.customer_id)
            from recovery r join recovery_invoice ri on ri.recovery_id = r.id join invoice i on i.id = ri.invoice_id
            where r.closed_at is null and i.state = 'OPEN' group by 1 order by 1""";

    private static final String EXPIRING = """
            select s.currency, cast(sum(s.price_minor) as bigint), count(distinct s.customer_id)
            from subscription s join payment_method m on m.customer_id = s.customer_id and m.ended_at is null
            where s.status in ('ACTIVE', 'TRIALING') and s.ends_at is null and m.expires_on <= :last
              and m.expires_on < cast(s.period_end at time zone 'UTC' as date) and s.price_minor > 0
            group by 1 order by 1""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Letters of one kind that ended alike. */
    record Posted(String tone, String outcome, long letters, long people) {}

    /** Money of some people that may not come. */
    record Stake(Money money, long people) {}

    @SuppressWarnings("unchecked")
    List<Case> cases(Instant from, Instant until) {
        return database.createNativeQuery(CASES, Case.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    List<Posted> letters(Instant from, Instant until) {
        return rows(database.createNativeQuery(LETTERS, Object[].class)
                        .setParameter("from", from)
                        .setParameter("until", until))
                .map(row -> new Posted((String) row[0], (String) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }

    /** What is owed in recoveries under way, by currency. */
    List<Stake> failing() {
        return stakes(database.createNativeQuery(FAILING, Object[].class));
    }

    /** What is to be charged from cards that are over by then, of those that expire within sixty days; at the list price. */
    List<Stake> expiring() {
        var last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(AHEAD);
        return stakes(database.createNativeQuery(EXPIRING, Object[].class).setParameter("last", last));
    }

    private static List<Stake> stakes(Query query) {
        return rows(query)
                .map(row -> new Stake(new Money((Long) row[1], Currency.getInstance((String) row[0])), (Long) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
