package io.leavewell.segment;

import io.leavewell.billing.Interval;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.time.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Whom segments are about: Ada from Leavers, people with attributes, and people who want no part in it. */
@ApplicationScoped
class People {

    @Inject
    Leavers leavers;

    @Inject
    Segments segments;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    /** Monthly, charged since a week. */
    Leavers.Person reading(String language, String country, String plan, String price) {
        return leavers.subscribed(leavers.identity("Ada", language, country, "UTC"), plan, price, Interval.MONTH);
    }

    Leavers.Person with(String key, String value) {
        var person = leavers.ada();
        leavers.in(() -> database.createNativeQuery("update customer set attributes"
                        + " = jsonb_build_object(cast(:key as text), cast(:value as text)) where external_id = :id")
                .setParameter("key", key)
                .setParameter("value", value)
                .setParameter("id", person.customer())
                .executeUpdate());
        return person;
    }

    /** @param moment the column that says when: {@code objectedAt}, {@code erasedAt}; null takes it back */
    void mark(Leavers.Person person, String moment, boolean set) {
        leavers.in(() -> Customer.update(
                moment + " = ?1 where externalId = ?2", set ? clock.instant() : null, person.customer()));
    }

    UUID id(Leavers.Person person) {
        return leavers.in(() -> Customer.known(person.customer()).orElseThrow().id());
    }

    /** Whether somebody is in a segment of these conditions. */
    boolean are(Leavers.Person person, Condition... conditions) {
        var id = id(person);
        return leavers.in(() -> {
            var segment = new Segment("S" + UUID.randomUUID(), List.of(conditions), "Mina Roth", clock.instant());
            segment.persist();
            var holds = segments.holds(segment.id(), id);
            segment.delete();
            return holds;
        });
    }
}
