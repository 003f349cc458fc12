package io.leavewell.task;

import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Map;

/** The tasks that somebody looks for; the open ones unless they ask for others. */
record Board(Query query) {

    private static final String OLDEST_FIRST = "openedAt, id";
    private static final Map<String, String> ORDERS = Map.of(
            "due", "dueAt nulls last",
            "-due", "dueAt desc nulls last",
            "opened", "openedAt",
            "-opened", "openedAt desc",
            "kind", "kind",
            "-kind", "kind desc");

    List<Task> page() {
        return Task.<Task>find(condition() + " order by " + order() + ", " + OLDEST_FIRST, parameters())
                .range(query.first(), query.first() + Listing.SIZE - 1)
                .list();
    }

    long count() {
        return Task.count(condition(), parameters());
    }

    /** As many as a file of tasks may have. */
    List<Task> all() {
        return Task.<Task>find(condition() + " order by " + order() + ", " + OLDEST_FIRST, parameters())
                .range(0, Listing.MOST - 1)
                .list();
    }

    private String condition() {
        var state = query.is("state", "closed")
                ? "closedAt is not null"
                : query.is("state", "all") ? "1 = 1" : "closedAt is null";
        return query.text("kind").map(kind -> state + " and kind = :kind").orElse(state);
    }

    private Parameters parameters() {
        var values = new Parameters();
        query.text("kind").ifPresent(kind -> values.and("kind", kind));
        return values;
    }

    private String order() {
        return query.text("sort").map(ORDERS::get).orElse(ORDERS.get("due"));
    }
}
