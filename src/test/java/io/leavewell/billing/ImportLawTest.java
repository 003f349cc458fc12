package io.leavewell.billing;

import static io.leavewell.billing.ImportReport.Count.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.ledger.Renewals;
import io.leavewell.time.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds after whatever has been imported. */
@QuarkusTest
class ImportLawTest {

    private static final String HEADER =
            "customer_id,time_zone,subscription_id,plan,interval,price,currency,started_on,status,"
                    + "trial_ends_on,resumes_on,ends_on,mood";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);

    @Inject
    TestClock clock;

    @Inject
    ImportDesk desk;

    @Inject
    Renewals renewals;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void revenueIsAlwaysTheSumOfItsMovementsAndTheSameFileAgainChangesNothing(long seed) {
        var random = new Random(seed);
        for (var month = 0; month < 4; month++) {
            itIs(FIRST.plusMonths(month));
            var file = file("law" + seed, random, FIRST.plusMonths(month));
            desk.take(file);
            assertEquals(0, desk.outOfBalance());
            var again = desk.take(file);
            assertEquals(
                    List.of(0L, 0L, 0L),
                    List.of(
                            again.count(CUSTOMERS_UPDATED),
                            again.count(SUBSCRIPTIONS_UPDATED),
                            again.count(MOVEMENTS)));
            QuarkusTransaction.requiringNew().run(renewals::run);
            assertEquals(0, desk.outOfBalance());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aCustomerIsNewOnceAndLostExactlyWhenNothingOfTheirsIsPaidForAnyMore(long seed) {
        itIs(FIRST);
        desk.take(file("life" + seed, new Random(seed), FIRST));
        for (var customer = 0; customer < 40; customer++) {
            var paying = false;
            var isNew = true;
            for (var kind : desk.kinds("life" + seed + "-" + customer)) {
                switch (kind) {
                    case NEW -> assertTrue(isNew && !paying);
                    case REACTIVATION -> assertTrue(!isNew && !paying);
                    case CHURN, EXPANSION, CONTRACTION, PAUSED, RESUMED -> assertTrue(paying);
                }
                isNew = false;
                paying = kind != Movement.Kind.CHURN;
            }
            assertEquals(desk.isPaying("life" + seed + "-" + customer), paying);
        }
    }

    @Test
    void theLedgerGoesOnWithTheNextRenewalAndChargesNothingOfThePast() {
        itIs(FIRST);
        desk.take(HEADER, "amy,Europe/Berlin,amy-1,club,month,10.00,EUR,2025-01-31T02:30:00+01:00,,,,,");
        QuarkusTransaction.requiringNew().run(renewals::run);
        assertEquals(0, desk.invoices("amy-1"));
        itIs(LocalDate.of(2026, 4, 15));
        QuarkusTransaction.requiringNew().run(renewals::run);
        assertEquals(1, desk.invoices("amy-1"), "of 31 March");
        assertEquals(
                Instant.parse("2026-04-30T00:30:00Z"),
                desk.subscription("amy-1").period().end());
    }

    /** 40 customers with up to three subscriptions each, in whatever state. */
    private static String[] file(String name, Random random, LocalDate today) {
        var rows = new ArrayList<String>(List.of(HEADER));
        for (var customer = 0; customer < 40; customer++) {
            var id = name + "-" + customer;
            for (var subscription = 0; subscription <= random.nextInt(3); subscription++) {
                rows.add(id + ",Europe/Berlin," + id + "-" + subscription + terms(random, today));
            }
        }
        return rows.toArray(String[]::new);
    }

    private static String terms(Random random, LocalDate today) {
        var start = today.minusDays(20 + random.nextInt(1_000));
        var state = List.of(
                        "active,,,",
                        "active,,,",
                        "unpaid,,,",
                        "trialing," + today.plusDays(random.nextInt(20) - 3L) + ",,",
                        "paused,," + today.plusDays(random.nextInt(40) - 3L) + ",",
                        "active,,," + today.plusDays(random.nextInt(60)),
                        "ended,,," + start.plusDays(random.nextInt((int) start.until(today, ChronoUnit.DAYS))),
                        ",,,")
                .get(random.nextInt(8));
        return ",plan%d,%s,%d.00,EUR,%s,%s,%d"
                .formatted(
                        random.nextInt(3),
                        List.of("month", "quarter", "half_year", "year").get(random.nextInt(4)),
                        random.nextInt(50),
                        start,
                        state,
                        random.nextInt(3));
    }

    private void itIs(LocalDate day) {
        clock.set(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
    }
}
