package io.leavewell.segment;

import io.leavewell.web.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The customers who meet conditions now, those who came last first. */
@ApplicationScoped
class Members {

    private static final String NEWEST_FIRST = " order by c.created_at desc, c.id desc";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Counted no further than {@link Listing#MOST} + 1: a list of segments counts many times. */
    long count(List<Condition> conditions) {
        var selection = Selection.of(conditions, clock.instant());
        var sql = "select count(*) from (select from customer c where c.id in (%s) limit %d) found"
                .formatted(selection.sql(), Listing.MOST + 1);
        return (Long)
                selection.bind(database.createNativeQuery(sql, Long.class)).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<UUID> page(List<Condition> conditions, int first) {
        var selection = Selection.of(conditions, clock.instant());
        var sql = "select c.id from customer c where c.id in (" + selection.sql() + ")" + NEWEST_FIRST;
        return selection
                .bind(database.createNativeQuery(sql, UUID.class))
                .setFirstResult(first)
                .setMaxResults(Listing.SIZE)
                .getResultList();
    }

    /** What of theirs meets all conditions. */
    @SuppressWarnings("unchecked")
    List<UUID> subscriptions(List<Condition> conditions) {
        var selection = Selection.ofSubscriptions(conditions, clock.instant());
        return selection
                .bind(database.createNativeQuery(selection.sql() + NEWEST_FIRST + ", s.id", UUID.class))
                .getResultList();
    }
}
