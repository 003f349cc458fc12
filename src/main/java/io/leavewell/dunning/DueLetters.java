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

    /** Steps that somebody else works on are left to them. What billing did not tell in time shows here all the same. */
    private static final String DUE = """
            select st.id, r.id, r.schedule, st.tone,
                r.closed_at is not null or s.status in ('ENDED', 'PAUSED') or s.ends_at is not null
                  or c.erased_at is not null
                  or not exists (select from recovery_invoice ri join invoice i on i.id = ri.invoice_id
                    where ri.recovery_id = r.id and i.state = 'OPEN'),
                r.held_out,
                exists (select from recovery_step later where later.recovery_id = r.id and later.kind = 'LETTER'
                  and later.taken_at is null and later.due_at <= :now and later.place > st.place),
                exists (select from suppression x where x.recipient_key = c.external_id
                  and x.letter_class = 'TRANSACTIONAL' and x.topic in ('', 'PAYMENT')),
                r.promised_on, c.external_id, c.name, c.email, c.language, c.country, c.time_zone
            from recovery_step st join recovery r on r.id = st.recovery_id
              join subscription s on s.id = r.subscription_id join customer c on c.id = r.customer_id
            where st.kind = 'LETTER' and st.taken_at is null and st.due_at <= :now
            order by st.due_at limit :most for update of st skip locked""";

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
                those.forEach(letter -> post(letter, now));
            } else if (decision.result() == Step.Result.SETTLED) {
                those.forEach(letter -> over.add(letter.recovery()));
            }
        });
        return new Batch(due.size(), over);
    }

    private void post(DueLetter letter, Instant now) {
        letters.post(DunningLetter.of(letter.letter()), letter.step(), letter.recipient(), now);
    }

    private List<DueLetter> due(Instant now) {
        return database.createNativeQuery(DUE, DueLetter.class)
                .setParameter("now", now)
                .setParameter("most", BATCH)
                .getResultList();
    }

    private static List<UUID> ids(List<DueLetter> letters) {
        return letters.stream().map(DueLetter::step).toList();
    }
}
