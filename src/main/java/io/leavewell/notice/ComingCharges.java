package io.leavewell.notice;

import io.leavewell.mail.LetterState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds subscriptions with a charge to come of which nobody has been told, by index, in the order of the charges. */
@ApplicationScoped
class ComingCharges {

    private static final String RENEWING =
            "s.status = 'ACTIVE' and s.ends_at is null and s.billing_interval in ('YEAR', 'HALF_YEAR')";
    private static final String ON_TRIAL = "s.status = 'TRIALING' and s.ends_at is null";

    /**
     * A letter that was no longer needed when its time came counts for nothing: the reason may be gone, such as a
     * cancellation that was taken back.
     */
    private static final String UNTOLD = """
            select s.id, s.period_end from subscription s join customer c on c.id = s.customer_id
            where %s and (s.period_end, s.id) > (:at, :id) and s.period_end <= :until and c.erased_at is null
              and not exists (
                select 1 from notice n left join letter l on l.about = n.id
                where n.subscription_id = s.id and n.kind = :kind and n.about_at = s.period_end and n.change_id is null
                  and (n.skipped is null or n.skipped = 'NO_ADDRESS' and coalesce(trim(c.email), '') = '')
                  and not coalesce(l.state = 'SKIPPED' and l.why = :unneeded, false))
            order by s.period_end, s.id limit :most""";

    @Inject
    EntityManager database;

    /** Where a walk along the charges stands. */
    record Place(Instant at, UUID subscription) {

        static Place after(Instant moment) {
            return new Place(moment, Sheaf.LAST);
        }
    }

    @SuppressWarnings("unchecked")
    List<Place> untold(NoticeLetter kind, Place after, Instant until) {
        var sql = UNTOLD.formatted(kind == NoticeLetter.TRIAL ? ON_TRIAL : RENEWING);
        List<Object[]> rows = database.createNativeQuery(sql)
                .setParameter("at", after.at())
                .setParameter("id", after.subscription())
                .setParameter("until", until)
                .setParameter("kind", kind.name())
                .setParameter("unneeded", LetterState.NO_LONGER_NEEDED)
                .setParameter("most", Sheaf.SIZE)
                .getResultList();
        return rows.stream()
                .map(row -> new Place((Instant) row[1], (UUID) row[0]))
                .toList();
    }
}
