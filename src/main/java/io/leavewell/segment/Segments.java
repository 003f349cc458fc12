package io.leavewell.segment;

import io.leavewell.web.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is in which segment now. */
@ApplicationScoped
public class Segments {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** Those in use, by their names, to choose from. */
    public List<Option> options() {
        return Segment.inUse().stream()
                .map(segment -> new Option(segment.id().toString(), segment.name()))
                .toList();
    }

    /** Empty if there is no such segment, or its id is none. */
    public Optional<Selection> selection(String id) {
        try {
            return Segment.at(UUID.fromString(id)).map(segment -> Selection.of(segment.conditions(), clock.instant()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public boolean holds(UUID segment, UUID customer) {
        return selection(segment.toString())
                .map(selection -> selection.bind(database.createNativeQuery(
                        "select count(*) from (" + selection.sql() + " and c.id = :customer) found", Long.class)))
                .map(query -> (Long) query.setParameter("customer", customer).getSingleResult() > 0)
                .orElse(false);
    }

    /** Whether one subscription meets all conditions of a segment by itself; there may be no such segment any more. */
    public boolean holdsSubscription(UUID segment, UUID subscription) {
        return Segment.at(segment)
                .filter(Segment::isInUse)
                .map(found -> Selection.ofSubscriptions(found.conditions(), clock.instant()))
                .map(selection -> selection.bind(database.createNativeQuery(
                        "select count(*) from (" + selection.sql() + " and s.id = :subscription) found", Long.class)))
                .map(query ->
                        (Long) query.setParameter("subscription", subscription).getSingleResult() > 0)
                .orElse(false);
    }

    /** How many customers meet these conditions now. */
    public long count(List<Condition> conditions) {
        var selection = Selection.of(conditions, clock.instant());
        return (Long) selection
                .bind(database.createNativeQuery(
                        "select count(distinct id) from (" + selection.sql() + ") found", Long.class))
                .getSingleResult();
    }
}
