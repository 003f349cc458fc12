package io.leavewell.reason.report;

import io.leavewell.reason.Heading;
import io.leavewell.reason.Statement;
import io.leavewell.segment.Segments;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds statements: those that a number of the report counts, or any that somebody looks for. */
@ApplicationScoped
class Voices {

    /** As the report counts: the last word about each subscription within a period. */
    private static final String COUNTED = """
            from (select distinct on (coalesce(s.subscription_id, s.id)) s.*, coalesce(s.customer_id, s.id) as who
              from statement s where s.said_at >= :begin and s.said_at < :end
              order by coalesce(s.subscription_id, s.id), s.said_at desc, s.id desc) s where true""";

    private static final String ALL = "from (select s.*, coalesce(s.customer_id, s.id) as who from statement s) s"
            + " where s.said_at >= :begin and s.said_at < :end";

    @Inject
    EntityManager database;

    @Inject
    Segments segments;

    @Inject
    Choices choices;

    @Inject
    VoiceRows rows;

    @Inject
    Workspace workspace;

    /** A page of them, and how many statements and people they are. */
    record Found(Listing<VoiceRow> listing, long people) {}

    Found find(Query query) {
        var lens = lens(query);
        var counts = (Object[])
                bind(lens, "select count(*), count(distinct s.who) " + from(lens) + lens.conditions(), Object[].class)
                        .getSingleResult();
        var page = page(lens, query.first(), Listing.SIZE);
        return new Found(new Listing<>(rows.of(page), (Long) counts[0], query), (Long) counts[1]);
    }

    /** With words, under one heading, in the period of a report. */
    List<VoiceRow> newest(Query query, Heading heading, int most) {
        var fields = new LinkedHashMap<>(query.fields());
        fields.putAll(Map.of("reason", heading.spelling(), "words", "1"));
        return rows.of(page(lens(new Query(fields)), ALL, 0, most));
    }

    Lens lens(Query query) {
        var reader = workspace.reader();
        return Lens.wide(query, segments, choices.today(reader), reader.zone());
    }

    List<Statement> page(Lens lens, int first, int most) {
        return page(lens, from(lens), first, most);
    }

    private List<Statement> page(Lens lens, String from, int first, int most) {
        var order = lens.query().is("sort", "said") ? "s.said_at, s.id" : "s.said_at desc, s.id desc";
        @SuppressWarnings("unchecked")
        var ids = (List<UUID>) bind(lens, "select s.id " + from + lens.conditions() + " order by " + order, UUID.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        Map<UUID, Statement> known =
                Statement.at(ids).stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        return ids.stream().map(known::get).toList();
    }

    /** Where a period is asked for, each subscription has one voice, as in the report, unless all are wanted. */
    private static String from(Lens lens) {
        return lens.query().text("period").isPresent() && !lens.query().is("all", "1") ? COUNTED : ALL;
    }

    private jakarta.persistence.Query bind(Lens lens, String sql, Class<?> type) {
        return lens.bind(database.createNativeQuery(sql, type))
                .setParameter("begin", lens.begin())
                .setParameter("end", lens.end());
    }
}
