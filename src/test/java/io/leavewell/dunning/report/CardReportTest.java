package io.leavewell.dunning.report;

import static io.leavewell.dunning.report.MinasDesk.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.cancellation.Browser;
import io.leavewell.dunning.Debtors;
import io.leavewell.dunning.expiry.CardOwners;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether letters about expiring cards help, in a small world that was counted by hand. */
@QuarkusTest
class CardReportTest {

    private static final YearMonth LATER = YearMonth.of(2031, 12);

    @Inject
    CardOwners owners;

    @Inject
    Debtors debtors;

    @Inject
    MinasDesk desk;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    /** What other stories leave behind is moved away. */
    @BeforeEach
    void no_other_card_expires() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update card_notice set charge_at = charge_at - interval '3 years',"
                                + " decided_at = decided_at - interval '3 years' where decided_at >= '2026-01-01'")
                .executeUpdate());
        clock.set(Instant.parse("2026-10-05T09:00:00Z"));
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    /**
     * Eight get letters: three change their card before the second one, two later, the network renews none; one leaves, two
     * fail. Six get none: the network renews one card, five fail.
     */
    @Test
    void those_who_got_letters_are_compared_with_those_who_got_none() {
        var with = owning(8, false);
        var without = owning(6, true);
        live("2026-12-01T10:00:00Z", with, without);
        with.subList(0, 3).forEach(one -> owners.put(one, LATER));
        leave(with.get(7));
        live("2026-12-28T10:00:00Z", with, without);
        with.subList(3, 5).forEach(one -> owners.put(one, LATER));
        owners.renew(without.get(0), LATER);
        live("2027-01-05T12:00:00Z", with, without);
        owners.put(without.get(1), LATER);
        var page = report("2027-01");
        assertEquals(
                List.of("8", "5", "62.5 %", "2", "25 %", "1"),
                row(page, "what letters are worth", "With letters"),
                page.text());
        assertEquals(
                List.of("6", "1", "16.7 %", "5", "83.3 %", "0"),
                row(page, "what letters are worth", "Holdout: no letters"));
        assertEquals(
                List.of("45.8", "-5.1", "73.3", "Not yet enough to tell"),
                row(page, "expired: difference that letters make", "Renewed in time"));
        assertEquals(
                List.of("-58.3", "-80.8", "-6", "Fewer with letters"),
                row(page, "expired: difference that letters make", "Payment failed"));
        var december = report("2026-12");
        assertEquals(List.of("8", ""), row(december, "letters about expiring cards", "Sent"), "T-P5");
        assertEquals(
                List.of("6", "6"), row(december, "letters about expiring cards", "Left out: holdout, for comparison"));
        assertEquals(List.of(), row(december, "what letters are worth", "With letters"), "charged in January");
    }

    @Test
    void of_too_few_people_nothing_is_said() {
        var with = owning(5, false);
        var without = owning(4, true);
        live("2026-12-01T10:00:00Z", with, without);
        live("2027-01-05T12:00:00Z", with, without);
        var page = report("2027-01");
        assertEquals(
                "100 %", row(page, "what letters are worth", "With letters").get(4));
        assertEquals(List.of(), row(page, "what letters are worth", "Holdout: no letters"), "T-P5");
        assertEquals(
                List.of("", "", "", "Not yet enough to tell"),
                row(page, "expired: difference that letters make", "Payment failed"));
        assertEquals(List.of("5"), row(report("2026-12"), "letters about expiring cards", "Sent"));
    }

    private List<UUID> owning(int many, boolean heldOut) {
        return IntStream.range(0, many)
                .mapToObj(one -> owners.subscribed(Interval.MONTH, heldOut))
                .toList();
    }

    private void live(String moment, List<UUID> with, List<UUID> without) {
        Stream.concat(with.stream(), without.stream()).forEach(one -> owners.live(one, moment));
        debtors.act();
    }

    private void leave(UUID subscription) {
        var people = debtors.people();
        var end = people.ask(subscription, found -> found.period().end());
        people.change(subscription, new Change.CancelAtPeriodEnd(end, Departure.VOLUNTARY));
    }

    private Browser.Page report(String period) {
        return desk.open("/report?period=" + period);
    }
}
