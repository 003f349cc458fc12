package io.leavewell.billing.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.leavewell.billing.Billing;
import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Subscription;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pauses and longer trials: nothing is charged as long as was agreed. */
@QuarkusTest
class PausesTest {

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    UUID bo;

    @BeforeEach
    void bo_pays_29_a_month() {
        clock.set(TestClock.START);
        bo = people.subscribed("Bo", "29.00 EUR", Interval.MONTH);
    }

    @Test
    void nothing_is_charged_during_a_pause_and_the_old_rhythm_comes_back_after_it() {
        clock.set(Instant.parse("2026-12-31T15:00:00Z"));
        bo = people.subscribed("Bo", "29.00 EUR", Interval.MONTH);
        pause(1);
        people.live(bo, "2027-04-01");
        assertEquals(
                List.of(
                        "2026-12-31 to 2027-01-31: 29.00",
                        "2027-02-28 to 2027-03-31: 29.00",
                        "2027-03-31 to 2027-04-30: 29.00"),
                people.invoices(bo));
        assertEquals(
                List.of("2026-12-31 NEW 348.00", "2027-01-31 PAUSED -348.00", "2027-02-28 RESUMED 348.00"),
                people.movements(bo));
        assertEquals(Optional.empty(), people.ask(bo, Subscription::pause));
    }

    @Test
    void who_comes_back_early_is_charged_then_and_from_then_on() {
        pause(3);
        people.live(bo, "2027-01-10");
        people.change(bo, new Change.Resume());
        people.live(bo, "2027-03-01");
        assertEquals(
                List.of(
                        "2026-11-23 to 2026-12-23: 29.00",
                        "2027-01-10 to 2027-02-10: 29.00",
                        "2027-02-10 to 2027-03-10: 29.00"),
                people.invoices(bo));
        assertEquals("2027-01-10 RESUMED 348.00", people.movements(bo).get(2));
    }

    @Test
    void who_comes_back_at_the_very_moment_a_pause_begins_is_not_paused_again() {
        pause(3);
        people.live(bo, "2026-12-23");
        clock.set(Instant.parse("2026-12-23T15:00:00Z"));
        people.change(bo, new Change.Resume());
        people.live(bo, "2027-02-01");
        assertEquals(3, people.invoices(bo).size());
    }

    @Test
    void a_pause_taken_back_before_it_begins_changes_nothing() {
        pause(3);
        people.change(bo, new Change.Resume());
        people.live(bo, "2027-01-01");
        assertEquals(List.of("2026-11-23 NEW 348.00"), people.movements(bo));
        assertEquals(2, people.invoices(bo).size());
    }

    @Test
    void a_pause_agreed_during_a_pause_lengthens_it() {
        pause(1);
        people.live(bo, "2027-01-10");
        people.change(bo, new Change.Pause(clock.instant(), Instant.parse("2027-03-23T15:00:00Z")));
        people.live(bo, "2027-03-24");
        assertEquals("2027-03-23 to 2027-04-23: 29.00", people.invoices(bo).get(1));
    }

    @Test
    void who_is_leaving_is_not_charged_by_coming_back_from_a_pause() {
        pause(3);
        people.live(bo, "2027-01-10");
        var end = people.ask(bo, Subscription::wouldEndAt);
        people.change(bo, new Change.CancelAtPeriodEnd(end, Departure.VOLUNTARY));
        assertThrows(Billing.Refused.class, () -> people.change(bo, new Change.Resume()));
        people.change(bo, new Change.Restore());
        people.change(bo, new Change.Resume());
        assertEquals(2, people.invoices(bo).size());
    }

    @Test
    void a_longer_trial_moves_the_first_charge_and_the_rhythm() {
        var dee = people.onTrial(
                people.somebody("Dee"),
                "29.00 EUR",
                Interval.MONTH,
                clock.instant().plus(Duration.ofDays(7)));
        people.change(dee, new Change.ExtendTrial(clock.instant().plus(Duration.ofDays(14))));
        people.live(dee, "2027-01-01");
        assertEquals(List.of("2026-12-07 to 2027-01-07: 29.00"), people.invoices(dee));
        assertEquals(List.of("2026-12-07 NEW 348.00"), people.movements(dee));
        assertThrows(Billing.Refused.class, () -> people.change(dee, new Change.ExtendTrial(clock.instant())));
    }

    @Test
    void a_pause_of_a_trial_only_puts_off_the_first_charge() {
        var dee = people.onTrial(
                people.somebody("Dee"),
                "29.00 EUR",
                Interval.MONTH,
                clock.instant().plus(Duration.ofDays(7)));
        people.change(
                dee,
                new Change.Pause(
                        clock.instant().plus(Duration.ofDays(7)),
                        clock.instant().plus(Duration.ofDays(38))));
        people.live(dee, "2027-01-01");
        assertEquals(List.of("2026-12-31 NEW 348.00"), people.movements(dee));
    }

    private void pause(int months) {
        people.change(
                bo,
                people.ask(bo, found -> new Change.Pause(found.wouldEndAt(), found.after(found.wouldEndAt(), months))));
    }
}
