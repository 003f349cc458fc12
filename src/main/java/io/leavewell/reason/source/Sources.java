package io.leavewell.reason.source;

import io.leavewell.reason.Channel;
import io.leavewell.reason.Origin;
import io.leavewell.reason.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where statements come from that were not made on a page of ours. */
@ApplicationScoped
class Sources {

    private static final String LOCK = "select count(pg_advisory_xact_lock(hashtext('reason.source')))";

    @Inject
    EntityManager database;

    /** What came from one source by one channel. */
    record Source(String name, Channel channel, long statements, Instant first, Instant last) {}

    /** Nobody else takes statements in until this transaction ends. */
    void hold() {
        database.createNativeQuery(LOCK, Long.class).getSingleResult();
    }

    List<Origin> known(Collection<Origin> origins) {
        return database.createQuery(
                        "select new io.leavewell.reason.Origin(s.source, s.externalId) from Statement s"
                                + " where s.source in ?1 and s.externalId in ?2",
                        Origin.class)
                .setParameter(1, origins.stream().map(Origin::source).distinct().toList())
                .setParameter(2, origins.stream().map(Origin::id).toList())
                .getResultList();
    }

    List<Source> all() {
        return database.createQuery(
                        "select s.source, s.channel, count(*), min(s.saidAt), max(s.saidAt) from Statement s"
                                + " where s.source is not null group by s.source, s.channel order by s.source, s.channel",
                        Source.class)
                .getResultList();
    }

    long count(String source) {
        return Statement.count("source", source);
    }

    /** @return how many statements are gone */
    long forget(String source) {
        return Statement.delete("source", source);
    }
}
