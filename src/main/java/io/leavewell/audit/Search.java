package io.leavewell.audit;

import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The entries that somebody looks for.
 *
 * @param zone whose days are meant
 */
record Search(Query query, ZoneId zone) {

    /** Stands for the product among those who act. */
    static final String PRODUCT = "leavewell";

    private static final String LATEST_FIRST = " order by at desc, id desc";
    private static final Map<String, String> COLUMNS = Map.of("who", "actor", "what", "act", "thing", "kind, subject");
    private static final String COUNT =
            "select count(*) from (select id as id from Entry where %s" + LATEST_FIRST + " limit %d) found";

    /** One page, in the order that is asked for. */
    List<Entry> page() {
        return Entry.<Entry>find(condition() + order(), parameters())
                .range(query.first(), query.first() + Listing.SIZE - 1)
                .list();
    }

    /** How many there are, as far as a list goes. */
    long count() {
        var counting = Entry.getEntityManager().createQuery(COUNT.formatted(condition(), Listing.MOST + 1), Long.class);
        parameters().map().forEach(counting::setParameter);
        return counting.getSingleResult();
    }

    /** The next ones, the latest first. */
    List<Entry> after(Optional<Entry> last, int most) {
        var parameters = parameters();
        last.ifPresent(entry -> parameters.and("lastAt", entry.at()).and("lastId", entry.id()));
        var further = last.isPresent() ? " and (at < :lastAt or at = :lastAt and id < :lastId)" : "";
        return Entry.<Entry>find(condition() + further + LATEST_FIRST, parameters)
                .range(0, most - 1)
                .list();
    }

    boolean isForAll() {
        return parameters().map().isEmpty();
    }

    private String condition() {
        var terms = new ArrayList<>(List.of("1 = 1"));
        query.text("actor").ifPresent(id -> terms.add(actor().isPresent() ? "actorId = :actor" : "actorId is null"));
        query.text("act").ifPresent(code -> terms.add("act = :act"));
        query.text("kind").ifPresent(kind -> terms.add("kind = :kind"));
        query.text("subject").ifPresent(id -> terms.add("subject = :subject"));
        query.day("from").ifPresent(day -> terms.add("at >= :from"));
        query.day("to").ifPresent(day -> terms.add("at < :to"));
        return String.join(" and ", terms);
    }

    private Parameters parameters() {
        var values = new Parameters();
        actor().ifPresent(id -> values.and("actor", id));
        query.text("act").ifPresent(code -> values.and("act", code));
        query.text("kind").ifPresent(kind -> values.and("kind", kind));
        query.text("subject").ifPresent(id -> values.and("subject", id));
        query.day("from").ifPresent(day -> values.and("from", startOf(day)));
        query.day("to").ifPresent(day -> values.and("to", startOf(day.plusDays(1))));
        return values;
    }

    private String order() {
        var way = query.descending() ? " desc" : "";
        return query.sort()
                .map(key -> key.equals("when") && !query.descending()
                        ? " order by at, id"
                        : Optional.ofNullable(COLUMNS.get(key))
                                .map(columns ->
                                        " order by " + columns.replace(",", way + ",") + way + ", at desc, id desc")
                                .orElse(LATEST_FIRST))
                .orElse(LATEST_FIRST);
    }

    /** Empty for the product, which has none. */
    private Optional<UUID> actor() {
        return query.text("actor").filter(id -> !id.equals(PRODUCT)).map(Search::id);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** What is no identifier is nobody's. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nobody) {
            return new UUID(0, 0);
        }
    }
}
