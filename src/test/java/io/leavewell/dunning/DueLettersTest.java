package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Interval;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.mail.Letter;
import io.leavewell.mail.LetterState;
import io.leavewell.mail.Priority;
import io.leavewell.mail.Suppressions;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many letters due at once, and who gets none. */
@QuarkusTest
class DueLettersTest {

    private static final int MANY = 5_500;

    /** Whoever writes that letter loses the database in the middle of it. */
    private static final String DIE = """
            create function die() returns trigger language plpgsql as $$
              begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
            create trigger die before insert on letter for each row
              when (new.recipient_key = 'throng-2500') execute function die()""";

    private static final String LIVE = "drop function if exists die cascade";

    private static final String LETTERS = "select count(*) from letter where recipient_key like 'throng-%'";

    private static final String JOBS = """
            select count(*) from scheduled_tasks t join letter l on l.id::text = t.task_instance
            where t.task_name = 'mail.letter' and l.recipient_key like 'throng-%'""";

    private static final String POSTED = """
            select count(distinct st.id) from recovery_step st join recovery r on r.id = st.recovery_id
              join letter l on l.about = st.id where r.plan = 'throng' and st.result = 'POSTED' and st.tone = 'NOTICE'""";

    @Inject
    DunningRoutine routine;

    @Inject
    DataSource source;

    @Inject
    Debtors debtors;

    @Inject
    Suppressions suppressions;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void whatever_dies_in_the_middle_each_step_has_one_letter_after_the_restart() throws Exception {
        try (var connection = source.getConnection()) {
            var throng = new Debts(connection, "throng");
            throng.run(MANY, TestClock.START.minus(Duration.ofHours(1)), Subscribers.ZONE);
            try {
                throng.execute(DIE);
                assertThrows(RuntimeException.class, routine::run);
                var before = throng.ask(LETTERS);
                assertTrue(before > 0 && before < 2_500, before + " were written");
                assertWhole(throng, before);

                throng.execute(LIVE);
                routine.run();
                assertWhole(throng, MANY);
                routine.run();
                assertWhole(throng, MANY);
            } finally {
                throng.execute(LIVE);
                throng.forget();
            }
        }
    }

    /** What one wants no more is said for each kind of letters. */
    @Test
    void who_wants_no_letters_about_cards_is_still_told_of_payments() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        optOut(cy, Priority.CARD);
        debtors.live(cy, "2026-11-26");
        assertTrue(debtors.steps(cy).contains("2026-11-26T16:00 LETTER REMINDER POSTED"), () -> debtors.steps(cy) + "");
        assertEquals(2, debtors.mails(cy).size());
        optOut(cy, Priority.PAYMENT);
        debtors.live(cy, "2026-11-30");
        assertTrue(
                debtors.steps(cy).contains("2026-11-30T16:00 LETTER REMINDER SUPPRESSED"),
                () -> debtors.steps(cy) + "");
        assertEquals(2, debtors.mails(cy).size());
    }

    /** Only one goes on a day. */
    @Test
    void of_two_due_in_the_same_moment_goes_first_what_failed_earlier() {
        clock.set(Instant.parse("2026-10-23T14:00:00Z"));
        var people = debtors.people();
        var later = people.subscribed("Cy", "29.00 EUR", Interval.MONTH);
        var earlier = people.ask(later, found -> people.subscribed(found.customer(), "29.00 EUR", Interval.MONTH));
        debtors.put(later, SandboxCard.EXPIRED_CARD);
        people.live(later, TestClock.START);
        people.live(earlier, TestClock.START);
        QuarkusTransaction.requiringNew()
                .run(() -> Recovery.update(
                        "openedAt = ?1 where subscription.id = ?2", TestClock.START.minusSeconds(60), earlier));
        debtors.act();
        assertEquals(LetterState.SENT, notice(earlier));
        assertEquals(LetterState.WAITING, notice(later));
    }

    private LetterState notice(UUID subscription) {
        return debtors.ask(
                subscription,
                recovery -> Letter.about(Step.of(recovery).get(0).id()).get(0).state());
    }

    /** As many letters as steps that say so, and as many jobs to send them. */
    private static void assertWhole(Debts debts, long many) throws SQLException {
        assertEquals(many, debts.ask(LETTERS));
        assertEquals(many, debts.ask(POSTED));
        assertEquals(many, debts.ask(JOBS));
    }

    private void optOut(UUID subscription, Priority letters) {
        var key = debtors.people().ask(subscription, found -> found.customer().externalId());
        QuarkusTransaction.requiringNew().run(() -> suppressions.optOut(key, letters));
    }
}
