package io.leavewell.reason.digest;

import io.leavewell.reason.Heading;
import io.leavewell.reason.report.Days;
import io.leavewell.reason.report.Lens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what people said in their own words about the reasons of a digest. */
@ApplicationScoped
class Quotes {

    private static final int MOST = 3;

    /** More than are shown, since of some nothing is left when they are masked. */
    private static final int READ = 30;

    /** Of each person the newest; an erased one has no words, and none that came in later are shown either. */
    private static final String NEWEST = """
            select said.words, said.heading, said.language, said.plan, said.country, said.said_at from (
              select distinct on (coalesce(s.customer_id, s.id)) s.* from statement s
              where s.said_at >= :begin and s.said_at < :end and s.words is not null and s.heading in (:headings)
                and not exists (select from customer c where c.id = s.customer_id and c.erased_at is not null) %s
              order by coalesce(s.customer_id, s.id), s.said_at desc, s.id desc) said
            order by said.said_at desc, said.id desc limit %d""";

    @Inject
    EntityManager database;

    /**
     * By the conditions of a lens.
     *
     * @param from reasons that enough people have
     */
    List<Quote> newest(Lens lens, Days days, List<Digest.Reason> from) {
        if (from.isEmpty()) {
            return List.of();
        }
        var query = lens.bind(database.createNativeQuery(NEWEST.formatted(lens.conditions(), READ), Object[].class))
                .setParameter("begin", days.begin())
                .setParameter("end", days.end())
                .setParameter(
                        "headings",
                        from.stream().map(reason -> reason.heading().code()).toList());
        return rows(query).flatMap(row -> quote(row).stream()).limit(MOST).toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(jakarta.persistence.Query query) {
        return ((List<Object[]>) query.getResultList()).stream();
    }

    private static Optional<Quote> quote(Object[] row) {
        return Quote.shown((String) row[0])
                .map(words -> new Quote(
                        words, new Heading((String) row[1]), text(row[2]), text(row[3]), text(row[4]), (Instant)
                                row[5]));
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value;
    }
}
