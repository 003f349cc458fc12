package io.leavewell.dunning.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Reads what the report counts. */
@ApplicationScoped
class Counting {

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

    @Inject
    EntityManager database;

    /** Letters of one kind that ended alike. */
    record Posted(String tone, String outcome, long letters, long people) {}

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

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
