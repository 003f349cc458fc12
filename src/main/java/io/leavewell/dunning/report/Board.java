package io.leavewell.dunning.report;

import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The recoveries that somebody looks for; those under way unless they ask for others. */
@ApplicationScoped
class Board {

    private static final Map<String, String> ORDERS = Map.of(
            "since", "r.opened_at",
            "owed", "owed",
            "cause", "r.decline",
            "plan", "r.plan",
            "next", "st.due_at");

    private static final String OWED = """
            coalesce((select sum(i.total_minor - i.paid_minor - i.credited_minor) from recovery_invoice ri
              join invoice i on i.id = ri.invoice_id where ri.recovery_id = r.id and i.state = 'OPEN'), 0)""";

    private static final String ROWS = """
            select r.id, r.customer_id, r.plan, r.decline, cast(extract(epoch from r.opened_at) as bigint) opened,
              r.currency, cast(%s as bigint) owed, r.recovered_minor, r.ending,
              cast(extract(epoch from r.closed_at) as bigint) closed, st.kind, st.tone,
              cast(extract(epoch from st.due_at) as bigint) due
            from recovery r left join lateral (select s.kind, s.tone, s.due_at from recovery_step s
              where s.recovery_id = r.id and s.taken_at is null order by s.due_at, s.place limit 1) st on true
            """.formatted(OWED);

    @Inject
    EntityManager database;

    List<Failed> page(Query query) {
        return rows(query, query.first(), Listing.SIZE);
    }

    List<Failed> all(Query query) {
        return rows(query, 0, Listing.MOST);
    }

    long count(Query query) {
        var sql = "select count(*) from (select from recovery r" + condition(query) + " limit " + (Listing.MOST + 1)
                + ") found";
        return filled(database.createNativeQuery(sql, Long.class), query).getResultList().stream()
                .mapToLong(Long.class::cast)
                .sum();
    }

    @SuppressWarnings("unchecked")
    private List<Failed> rows(Query query, int first, int most) {
        var order = query.sort().map(ORDERS::get).orElse("r.opened_at")
                + (query.sort().isEmpty() || query.descending() ? " desc" : "") + " nulls last, r.id";
        return filled(database.createNativeQuery(ROWS + condition(query) + " order by " + order, Failed.class), query)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static String condition(Query query) {
        var state = query.text("state").orElse("");
        var conditions = new ArrayList<String>();
        if (state.isEmpty()) {
            conditions.add("r.closed_at is null");
        } else if (state.equals("closed")) {
            conditions.add("r.closed_at is not null");
        } else if (!state.equals("all")) {
            conditions.add("r.ending = :state");
        }
        query.text("cause").ifPresent(cause -> conditions.add("r.decline = :cause"));
        query.text("plan").ifPresent(plan -> conditions.add("r.plan = :plan"));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static jakarta.persistence.Query filled(jakarta.persistence.Query sql, Query query) {
        for (var name : List.of("state", "cause", "plan")) {
            query.text(name)
                    .filter(value -> !value.equals("all") && !value.equals("closed") || !name.equals("state"))
                    .ifPresent(value -> sql.setParameter(name, value));
        }
        return sql;
    }
}
