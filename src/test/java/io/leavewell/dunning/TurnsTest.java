package io.leavewell.dunning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Decline;
import io.leavewell.billing.MoodyCharging;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    MoodyCharging provider;

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

    @Test
    void a_no_on_the_pay_page_leaves_the_plan_as_it_was() {
        var cy = debtors.owing("Cy", SandboxCard.INSUFFICIENT_FUNDS);
        var invoice = debtors.invoice(cy);
        var next = clock.instant().plus(Duration.ofDays(2));
        provider.triedInVain(invoice, Decline.INSUFFICIENT_FUNDS, next);
        var planned = planned(cy);
        debtors.changeQuietly(cy, SandboxCard.HARD);
        QuarkusTransaction.requiringNew().run(() -> provider.charge("no:" + cy, invoice, Attempt.Origin.PAY_PAGE));
        assertEquals(Decline.HARD, debtors.ask(cy, Recovery::decline));
        assertEquals(planned, planned(cy));
        assertEquals(Optional.of(next), debtors.ask(cy, Recovery::nextTry));
        long recoveries = debtors.ask(cy, one -> Recovery.count("customer", one.customer()));
        assertEquals(1, recoveries);
    }

    private List<Instant> planned(UUID subscription) {
        return debtors.ask(subscription, recovery -> Step.of(recovery).stream()
                .filter(step -> step.takenAt().isEmpty())
                .map(Step::dueAt)
                .toList());
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
