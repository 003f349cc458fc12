package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Decline;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changes the course of a recovery. */
@QuarkusTest
class TurnsTest {

    @Inject
    Debtors debtors;

    @Inject
    Recoveries recoveries;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void after_a_standstill_one_letter_goes_the_latest() {
        var cy = debtors.owing("Cy", SandboxCard.EXPIRED_CARD);
        clock.set(LocalDate.parse("2026-12-10").atTime(11, 0).toInstant(ZoneOffset.UTC));
        debtors.act();
        assertEquals(
                List.of(
                        "2026-12-10T12:00 LETTER REMINDER OVERTAKEN",
                        "2026-12-10T12:00 LETTER REMINDER OVERTAKEN",
                        "2026-12-10T12:00 LETTER FINAL POSTED"),
                debtors.steps(cy).subList(1, 4));
        assertEquals(Status.UNPAID, debtors.people().ask(cy, Subscription::status));
        debtors.live(cy, "2026-12-11");
        assertEquals(Status.ENDED, debtors.people().ask(cy, Subscription::status));
    }

    @Test
    void who_names_a_day_is_left_alone_until_then() {
        var cy = debtors.owing("Cy", SandboxCard.INSUFFICIENT_FUNDS);
        QuarkusTransaction.requiringNew()
                .run(() -> recoveries.promise(Recovery.openOf(cy).orElseThrow().id(), LocalDate.parse("2026-12-04")));
        debtors.live(cy, "2026-12-03");
        assertEquals(1, debtors.subjects(cy).size());
        debtors.live(cy, "2026-12-04");
        assertTrue(debtors.steps(cy).contains("2026-12-04T10:00 RETRY DECLINED"), () -> debtors.steps(cy) + "");
        debtors.live(cy, "2026-12-20");
        assertEquals(Status.ENDED, debtors.people().ask(cy, Subscription::status));
    }

    @Test
    void another_cause_changes_what_is_done() {
        var cy = debtors.owing("Cy", SandboxCard.UNKNOWN);
        debtors.changeQuietly(cy, SandboxCard.HARD);
        debtors.live(cy, "2026-11-25");
        assertEquals(Decline.HARD, debtors.ask(cy, Recovery::decline));
        debtors.live(cy, "2026-12-09");
        var tries = debtors.steps(cy).stream().filter(step -> step.contains("RETRY DECLINED"));
        assertEquals(1, tries.count());
        assertTrue(last(debtors.mails(cy)).text().contains("has ended"));
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
