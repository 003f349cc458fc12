package io.leavewell.audit;

import io.leavewell.web.Option;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;

/** What occurs in the audit, found by hopping through its indexes: as many steps as there are values, not entries. */
final class Known {

    private static final String ACTORS = """
            with recursive known as (
              (select actor_id, actor from audit_entry where actor_id is not null order by actor_id, at desc limit 1)
              union all
              select next.actor_id, next.actor from known, lateral (
                select actor_id, actor from audit_entry where actor_id > known.actor_id
                order by actor_id, at desc limit 1) next)
            select cast(actor_id as text), actor from known order by lower(actor), actor_id""";

    private static final String VALUES = """
            with recursive known as (
              (select %1$s as value from audit_entry order by %1$s limit 1)
              union all
              select (select %1$s from audit_entry where %1$s > known.value order by %1$s limit 1)
              from known where known.value is not null)
            select value from known where value is not null""";

    private Known() {}

    /** Those who have done something, by the name that they had last. */
    static List<Option> doers() {
        return Panache.getSession().createNativeQuery(ACTORS, Object[].class).getResultList().stream()
                .map(row -> new Option((String) row[0], (String) row[1]))
                .toList();
    }

    static List<String> acts() {
        return values("act");
    }

    static List<String> kinds() {
        return values("kind");
    }

    private static List<String> values(String column) {
        return Panache.getSession()
                .createNativeQuery(VALUES.formatted(column), String.class)
                .getResultList();
    }
}
