package io.leavewell.dunning.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Reads what came of cards that expire, and of the letters about them. */
@ApplicationScoped
class CardCounting {

    /** Who was first left without letters stays on that side, whatever the share became later: so nobody picks their side. */
    private static final String CASES = """
            select n.customer_id, n.held_out,
              exists (select from payment_method m where m.customer_id = n.customer_id
                and (m.added_at >= n.decided_at and m.added_at < n.charge_at
                  or m.id = n.method_id and m.updated_at >= n.decided_at and m.updated_at < n.charge_at)) renewed,
              exists (select from recovery r where r.subscription_id = n.subscription_id
                and r.opened_at >= n.charge_at and r.opened_at < n.charge_at + interval '3 days') failed,
              coalesce(s.ended_at <= n.charge_at, false) gone
            from card_notice n join subscription s on s.id = n.subscription_id
            where n.charge_at >= :from and n.charge_at < :until
              and not exists (select from card_notice e
                where e.method_id = n.method_id and e.expires_on = n.expires_on and e.days > n.days)""";

    private static final String LETTERS = """
            select n.days, case when n.held_out then 'HELD_OUT' else coalesce('LETTER_' || l.state, 'POSTED') end outcome,
              count(*) letters, count(distinct n.customer_id) people
            from card_notice n left join letter l on l.about = n.id
            where n.decided_at >= :from and n.decided_at < :until group by 1, 2 order by 2, 1 desc""";

    @Inject
    EntityManager database;

    /** Letters so many days before the end that ended alike. */
    record Told(Integer days, String outcome, Long letters, Long people) {}

    /** Those whose charge came in some time. */
    @SuppressWarnings("unchecked")
    List<CardCase> cases(Instant from, Instant until) {
        return database.createNativeQuery(CASES, CardCase.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Told> letters(Instant from, Instant until) {
        return database.createNativeQuery(LETTERS, Told.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
