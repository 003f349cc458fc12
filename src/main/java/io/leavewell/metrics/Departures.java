package io.leavewell.metrics;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;

/**
 * How visits to the cancel page ended that were opened in some time; tries of the host's engineers are left out.
 *
 * @param wanted all of them
 * @param left cancelled, and did not take it back
 * @param stayed took an offer
 * @param kept kept their plan without one
 * @param undone cancelled, and took it back
 */
public record Departures(long wanted, long left, long stayed, long kept, long undone) {

    private static final String COUNTS = """
            select count(*),
              count(*) filter (where o.kind = 'CANCELLED' and o.undone_at is null),
              count(*) filter (where o.kind = 'ACCEPTED'),
              count(*) filter (where o.kind = 'KEPT'),
              count(*) filter (where o.kind = 'CANCELLED' and o.undone_at is not null)
            from visit v left join outcome o on o.visit_id = v.id
            where not v.test and v.opened_at > ?1 and v.opened_at <= ?2""";

    /** Opened after {@code from} and not after {@code to}. */
    public static Departures between(Instant from, Instant to) {
        var counts = Panache.getSession()
                .createNativeQuery(COUNTS, Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult();
        return new Departures((long) counts[0], (long) counts[1], (long) counts[2], (long) counts[3], (long) counts[4]);
    }

    /** Closed the page without deciding. */
    public long undecided() {
        return wanted - left - stayed - kept - undone;
    }
}
