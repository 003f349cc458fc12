package io.leavewell.dunning;

import io.leavewell.mail.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Posts the letters whose time has come, many in one transaction. */
@ApplicationScoped
class DueLetters {

    private static final int BATCH = 1_000;

    /**
     * In the order in which they are due; of those of the same moment first what failed earlier, since its end is nearer.
     * Steps that somebody else works on are left to them. What billing did not tell in time shows here all the same. The
     * limit stands in the text, and what is open is looked up for each: else the plan reads whole tables for every batch.
     */
    private static final String DUE = """
            with due as materialized (
              select id, recovery_id, tone, place, due_at from recovery_step
              where kind = 'LETTER' and taken_at is null and due_at <= :now
              order by due_at limit %d for update skip locked)
            select due.id, r.id, r.schedule, due.tone,
                r.closed_at is not null or s.status in ('ENDED', 'PAUSED') or s.ends_at is not null
                  or c.erased_at is not null
                  or (select i.id from recovery_invoice ri join invoice i on i.id = ri.invoice_id
                    where ri.recovery_id = r.id and i.state = 'OPEN' limit 1) is null,
                r.held_out,
                exists (select from recovery_step later where later.recovery_id = r.id and later.kind = 'LETTER'
                  and later.taken_at is null and later.due_at <= :now and later.place > due.place),
                exists (select from suppression x where x.recipient_key = c.external_id
                  and x.letter_class = 'TRANSACTIONAL' and x.topic in ('', 'PAYMENT')),
                r.promised_on, c.external_id, c.name, c.email, c.language, c.country, c.time_zone
            from due join recovery r on r.id = due.recovery_id
              join subscription s on s.id = r.subscription_id join customer c on c.id = r.customer_id
            order by due.due_at, r.opened_at, due.id""".formatted(BATCH);

    @Inject
    EntityManager database;

    @Inject
    Schedules schedules;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /**
     * One batch.
     *
     * @param many how many steps it took
     * @param over the recoveries that turned out to be over
     */
    record Batch(int many, Set<UUID> over) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Batch post() {
        var now = clock.instant();
        var due = due(now);
        var decided = due.stream()
                .collect(Collectors.groupingBy(letter -> letter.decided(
                        now, schedules.version(letter.schedule()).hours().local())));
        var over = new HashSet<UUID>();
        decided.forEach((decision, those) -> {
            if (decision.result() == null) {
                Step.update("dueAt = ?1 where id in ?2", decision.until(), ids(those));
                return;
            }
            Step.update("takenAt = ?1, result = ?2 where id in ?3", now, decision.result(), ids(those));
            if (decision.result() == Step.Result.POSTED) {
                letters.postAll(
                        those.stream().map(letter -> letter.posting(now)).toList());
            } else if (decision.result() == Step.Result.SETTLED) {
                those.forEach(letter -> over.add(letter.recovery()));
            }
        });
        return new Batch(due.size(), over);
    }

    private List<DueLetter> due(Instant now) {
        return database.createNativeQuery(DUE, DueLetter.class)
                .setParameter("now", now)
                .getResultList();
    }

    private static List<UUID> ids(List<DueLetter> letters) {
        return letters.stream().map(DueLetter::step).toList();
    }
}
