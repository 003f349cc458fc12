package io.leavewell.dunning.report;

import io.leavewell.dunning.DunningLetter;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far today's letters are, which may be a hundred thousand. */
@ApplicationScoped
class Mailing {

    private static final List<String> KINDS = Stream.of(
                    DunningLetter.NOTICE, DunningLetter.REMINDER, DunningLetter.FINAL)
            .map(DunningLetter::code)
            .toList();

    /** On days when nothing waits any more, nothing is counted. */
    private static final String PROGRESS = """
            with due as (select count(*) as many from recovery_step
              where kind = 'LETTER' and taken_at is null and due_at <= :now)
            select due.many, count(l.id), count(l.id) filter (where l.state <> 'WAITING'),
              count(l.id) filter (where l.state in ('SENT', 'KEPT', 'BOUNCED'))
            from due left join letter l on l.kind in (:kinds) and (l.posted_at >= :midnight or l.state = 'WAITING')
            where due.many > 0 or exists (select from letter w where w.state = 'WAITING' and w.kind in (:kinds))
            group by due.many""";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * How far they are.
     *
     * @param due those that are yet to be written
     * @param settled those that went or need not go any more
     */
    record Progress(long due, long written, long settled, long sent) {

        long all() {
            return due + written;
        }

        long percent() {
            return settled * 100 / all();
        }
    }

    /** Those written on the reader's day, or before and not gone yet; empty if none is to be written or to go. */
    @SuppressWarnings("unchecked")
    Optional<Progress> underWay(Reader reader) {
        var now = clock.instant();
        List<Progress> found = database.createNativeQuery(PROGRESS, Progress.class)
                .setParameter("now", now)
                .setParameter("kinds", KINDS)
                .setParameter("midnight", midnight(now, reader))
                .getResultList();
        return found.stream().findFirst();
    }

    private static Instant midnight(Instant now, Reader reader) {
        var zone = reader.zone();
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
