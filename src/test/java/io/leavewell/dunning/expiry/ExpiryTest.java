package io.leavewell.dunning.expiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.mail.Postbox;
import io.leavewell.mail.ReceivedMail;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards that expire on 31 December 2026 while their plan is charged every 5th of a month. */
@QuarkusTest
class ExpiryTest {

    @Inject
    Subscribers people;

    @Inject
    CardOwners owners;

    @Inject
    Postbox postbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void december_begins() {
        clock.set(Instant.parse("2026-10-05T09:00:00Z"));
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void thirty_and_seven_days_before_the_end_a_letter_goes() {
        var cy = owners.subscribed(Interval.MONTH, false);
        assertEquals(0, on("2026-11-30T10:00:00Z", cy).size());
        assertEquals(1, on("2026-12-01T10:00:00Z", cy).size());
        assertEquals(1, on("2026-12-23T10:00:00Z", cy).size());
        var all = on("2026-12-28T10:00:00Z", cy);
        assertEquals(2, all.size());
        assertEquals("Your card ending in 4242 expires soon", all.get(0).subject());
        assertTrue(all.get(0).text().contains("29,00\u00a0€ on 5 January 2027"), () -> all.get(0)
                .text());
        assertEquals(2, on("2026-12-31T10:00:00Z", cy).size());
    }

    @Test
    void a_newer_card_or_word_from_the_network_ends_it() {
        var newer = owners.subscribed(Interval.MONTH, false);
        var network = owners.subscribed(Interval.MONTH, false);
        owners.put(newer, YearMonth.of(2030, 6));
        owners.renew(network, YearMonth.of(2029, 12));
        assertEquals(List.of(), on("2026-12-10T10:00:00Z", newer));
        assertEquals(List.of(), on("2026-12-10T10:00:00Z", network));
    }

    @Test
    void who_is_not_charged_after_it_is_left_alone() {
        var leaving = owners.subscribed(Interval.MONTH, false);
        var end = people.ask(leaving, found -> found.period().end());
        people.change(leaving, new Change.CancelAtPeriodEnd(end, Departure.VOLUNTARY));
        var charged = owners.subscribed(Interval.YEAR, false);
        assertEquals(List.of(), on("2026-12-10T10:00:00Z", leaving));
        assertEquals(List.of(), on("2026-12-10T10:00:00Z", charged));
    }

    @Test
    void after_a_standstill_the_letter_that_still_applies_goes() {
        var cy = owners.subscribed(Interval.MONTH, false);
        assertEquals(1, on("2026-12-29T10:00:00Z", cy).size());
        assertEquals(1, on("2026-12-30T10:00:00Z", cy).size());
    }

    @Test
    void some_are_left_out_for_comparison_and_always_the_same() {
        var out = owners.subscribed(Interval.MONTH, true);
        assertEquals(List.of(), on("2026-12-29T10:00:00Z", out));
        var customer = people.ask(out, Subscription::customer);
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> CardNotice.of(customer).get(0).isHeldOut()));
        var share = Stream.generate(UUID::randomUUID)
                .limit(10_000)
                .filter(id -> Expiries.isHeldOut(id, 10))
                .count();
        assertTrue(share > 850 && share < 1150, () -> share + " of 10,000");
    }

    @Test
    void a_letter_that_waits_does_not_go_once_another_card_is_there() {
        var cy = owners.subscribed(Interval.MONTH, false);
        owners.live(cy, "2026-12-01T05:00:00Z");
        owners.put(cy, YearMonth.of(2030, 6));
        assertFalse(on("2026-12-01T10:00:00Z", cy).stream().findAny().isPresent());
    }

    private List<ReceivedMail> on(String moment, UUID subscription) {
        owners.live(subscription, moment);
        owners.act();
        return postbox.to(
                people.ask(subscription, found -> found.customer().email().orElseThrow()));
    }
}
