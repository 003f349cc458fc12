package io.leavewell.notice;

import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The notices that somebody looks for, the latest first. */
@ApplicationScoped
class NoticeList {

    /** In the place of a state: told so late that the first renewal passes at the old price, or not at all. */
    static final String LATE = "LATE";

    private static final String FROM = " from notice n left join letter l on l.about = n.id";

    private static final String IS_LATE = "n.kind = 'PRICE' and (n.first_at < coalesce(n.effect_at, n.about_at)"
            + " or n.skipped = 'NO_ADDRESS' or " + NoticeState.SQL + " = 'FAILED')";

    @Inject
    EntityManager database;

    List<UUID> page(Query query) {
        return ids(query, " offset " + query.first() + " limit " + Listing.SIZE);
    }

    List<UUID> all(Query query) {
        return ids(query, "");
    }

    /** No further than {@link Listing#MOST} + 1. */
    long count(Query query) {
        var asked = Asked.of(query);
        return ((Number) asked.bind(database.createNativeQuery("select count(*) from (select 1" + FROM + asked.where()
                                + " limit " + (Listing.MOST + 1) + ") found"))
                        .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(Query query, String part) {
        var asked = Asked.of(query);
        var sql = "select n.id" + FROM + asked.where() + " order by n.made_at desc, n.id desc" + part;
        return asked.bind(database.createNativeQuery(sql, UUID.class)).getResultList();
    }

    /** Conditions with their values. */
    private record Asked(List<String> conditions, Map<String, Object> values) {

        static Asked of(Query query) {
            var asked = new Asked(new ArrayList<>(), new HashMap<>());
            query.text("kind")
                    .flatMap(NoticeLetter::named)
                    .ifPresent(kind -> asked.add("n.kind = :kind", "kind", kind.name()));
            query.text("state")
                    .flatMap(NoticeState::named)
                    .ifPresent(state -> asked.add(NoticeState.SQL + " = :state", "state", state.name()));
            if (query.is("state", LATE)) {
                asked.conditions.add(IS_LATE);
            }
            query.text("change")
                    .flatMap(Asked::id)
                    .ifPresent(change -> asked.add("n.change_id = :change", "change", change));
            return asked;
        }

        String where() {
            return conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
        }

        <Q extends jakarta.persistence.Query> Q bind(Q query) {
            values.forEach(query::setParameter);
            return query;
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        private static Optional<UUID> id(String text) {
            return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    ? Optional.of(UUID.fromString(text))
                    : Optional.empty();
        }
    }
}
