package io.leavewell.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which notices of other prices have something to be done for, each found by index. */
@ApplicationScoped
class PriceQueue {

    /** So long after a change was stopped, a letter about it may still turn out to have gone. */
    private static final Duration STRAY = Duration.ofDays(60);

    private static final String UNPOSTED = """
            select n.id from notice n where n.posted_at is null and n.skipped is null and n.kind = 'PRICE'
              and n.id > :after order by n.id limit :most""";

    private static final String PROVEN = """
            select n.id from notice n join price_change p on p.id = n.change_id join letter l on l.about = n.id
            where n.kind = 'PRICE' and n.recorded_at is null and n.sent_at is not null and n.skipped is null
              and p.stopped_at is null and l.state in ('SENT', 'KEPT')
              and n.id > :after order by n.id limit :most""";

    /** The change was stopped, or the letter came back after all. */
    private static final String REVOKED = """
            select n.id from notice n join price_change p on p.id = n.change_id left join letter l on l.about = n.id
            where n.recorded_at is not null and n.taken_back_at is null and n.effect_at > :now and n.skipped is null
              and (p.stopped_at is not null or l.state in ('FAILED', 'BOUNCED', 'SUPPRESSED'))
              and n.id > :after order by n.id limit :most""";

    /** Told of a price that will not come, and not told that. */
    private static final String MISLED = """
            select n.id from notice n join price_change p on p.id = n.change_id join letter l on l.about = n.id
            where p.stopped_at > :since and n.kind = 'PRICE' and n.sent_at is not null
              and l.state in ('SENT', 'KEPT')
              and not exists (select 1 from notice o
                where o.change_id = n.change_id and o.subscription_id = n.subscription_id and o.kind = 'PRICE_OFF')
              and n.id > :after order by n.id limit :most""";

    private static final String PROVE = """
            update notice n set sent_at = l.settled_at, message_id = l.message_id from letter l
            where l.about = n.id and n.sent_at is null and n.posted_at is not null and l.state in ('SENT', 'KEPT')""";

    @Inject
    EntityManager database;

    List<UUID> unposted(UUID after) {
        return found(UNPOSTED, after);
    }

    List<UUID> proven(UUID after) {
        return found(PROVEN, after);
    }

    List<UUID> revoked(UUID after, Instant now) {
        return ids(asked(REVOKED, after).setParameter("now", now));
    }

    List<UUID> misled(UUID after, Instant now) {
        return ids(asked(MISLED, after).setParameter("since", now.minus(STRAY)));
    }

    /** Copies what proves that letters went, of all kinds. */
    int prove() {
        return database.createNativeQuery(PROVE).executeUpdate();
    }

    static List<Notice> notices(List<UUID> ids) {
        return Notice.list(
                "from Notice n join fetch n.subscription s join fetch n.customer join fetch n.change"
                        + " where n.id in ?1 order by n.id",
                ids);
    }

    private List<UUID> found(String sql, UUID after) {
        return ids(asked(sql, after));
    }

    private Query asked(String sql, UUID after) {
        return database.createNativeQuery(sql, UUID.class)
                .setParameter("after", after)
                .setParameter("most", Sheaf.SIZE);
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return query.getResultList();
    }
}
