package io.leavewell.billing;

import static io.leavewell.billing.ImportDesk.HEADER;
import static io.leavewell.billing.ImportReport.Count.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.customer.Erasure;
import io.leavewell.money.Money;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Inject
    TestClock clock;

    @Inject
    ImportDesk desk;

    @Inject
    Erasure erasure;

    @BeforeEach
    void standStill() {
        clock.set(NOW);
    }

    @Test
    void adaComesInWithHerSubscriptionAndIsChargedNextAtTheFirstRenewalAfterNow() {
        var report = desk.take(
                HEADER + ",email,language,country,team",
                "ada,Ada,Europe/Berlin,ada-1,club,Month-to-month," + "29.00,EUR,2025-01-31,ada@example.com,de,de,blue");
        assertEquals(List.of(1L, 1L, 0L), counts(report, CUSTOMERS_NEW, SUBSCRIPTIONS_NEW, BAD));
        var ada = desk.subscription("ada-1");
        assertEquals(Money.of("29.00", "EUR"), ada.terms().price());
        assertEquals("club", ada.terms().plan().name());
        assertEquals(Instant.parse("2026-02-28T11:00:00Z"), ada.period().start());
        assertEquals(Instant.parse("2026-03-31T10:00:00Z"), ada.period().end(), "noon in Berlin, in summer time");
        assertEquals(Instant.parse("2025-01-31T11:00:00Z"), ada.startedAt());
        assertEquals(List.of("NEW 34800 2025-01-31"), desk.movements("ada-1"));
        assertEquals("DE", desk.customer("ada").country());
        assertEquals(Map.of("team", "blue"), desk.customer("ada").attributes());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String[] file = {
            HEADER + ",status,trial_ends_on,resumes_on,ends_on,team",
            "bo,Bo,Asia/Seoul,bo-1,basic,month,9.00,USD,2025-05-01,,,,,red",
            "bo,Bo,Asia/Seoul,bo-2,club,year,90.00,USD,2025-06-01,unpaid,,,,red",
            "cy,Cy,UTC,cy-1,club,quarter,30.00,EUR,2026-03-01,trialing,2026-04-01,,,",
            "di,Di,UTC,di-1,club,half_year,50.00,EUR,2025-01-01,paused,,2026-05-01,,",
            "ed,Ed,UTC,ed-1,club,month,5.00,EUR,2025-01-01,ended,,,2025-07-20,",
            "flo,Flo,UTC,flo-1,club,month,5.00,EUR,2025-01-01,,,,2026-03-20,",
            "gus,Gus,,,,,,,,,,,,green"
        };
        var first = desk.take(file);
        var before = desk.rows();
        var second = desk.take(file);
        assertEquals(
                List.of(6L, 6L, 0L), counts(first, CUSTOMERS_NEW, SUBSCRIPTIONS_NEW, BAD), () -> "" + first.faults());
        assertEquals(List.of(0L, 0L, 6L), counts(second, CUSTOMERS_NEW, CUSTOMERS_UPDATED, CUSTOMERS_UNCHANGED));
        assertEquals(
                List.of(0L, 0L, 6L, 0L),
                counts(second, SUBSCRIPTIONS_NEW, SUBSCRIPTIONS_UPDATED, SUBSCRIPTIONS_UNCHANGED, MOVEMENTS));
        assertEquals(before, desk.rows());
        assertEquals(0, desk.outOfBalance());
    }

    @Test
    void everyStateHasItsMovements() {
        desk.take(
                HEADER + ",status,trial_ends_on,resumes_on,ends_on",
                "hal,Hal,UTC,hal-1,club,month,10.00,EUR,2024-01-01,ended,,,2025-01-15",
                "hal,Hal,UTC,hal-2,club,month,20.00,EUR,2025-06-01,,,,",
                "hal,Hal,UTC,hal-3,club,month,30.00,EUR,2025-07-01,ended,,,2025-08-01",
                "ida,Ida,UTC,ida-1,club,month,10.00,EUR,2026-03-01,,2026-03-20,,",
                "ida,Ida,UTC,ida-2,club,month,10.00,EUR,2025-03-01,ended,2025-03-15,,2025-03-10",
                "jo,Jo,UTC,jo-1,club,month,10.00,EUR,2025-03-01,paused,2025-03-15,2026-04-01,",
                "kim,Kim,UTC,kim-1,free,month,0.00,EUR,2025-03-01,,,,");
        assertEquals(List.of("NEW 12000 2024-01-01", "CHURN -12000 2025-01-15"), desk.movements("hal-1"));
        assertEquals(List.of("REACTIVATION 24000 2025-06-01"), desk.movements("hal-2"));
        assertEquals(List.of("EXPANSION 36000 2025-07-01", "CONTRACTION -36000 2025-08-01"), desk.movements("hal-3"));
        assertEquals(List.of(), desk.movements("ida-1"), "a trial is not a customer");
        assertEquals(List.of(), desk.movements("ida-2"), "it ended before it was paid for");
        assertEquals(List.of("NEW 12000 2025-03-15", "PAUSED -12000 2026-03-10"), desk.movements("jo-1"));
        assertEquals(
                Instant.parse("2026-04-01T12:00:00Z"),
                desk.subscription("jo-1").pause().orElseThrow().resumesAt());
        assertEquals(List.of("NEW 0 2025-03-01"), desk.movements("kim-1"));
        assertEquals(0, desk.outOfBalance());
    }

    @Test
    void aChangedPriceMovesRevenueNowAndALaterEndTakesItAway() {
        desk.take(HEADER, "lea,Lea,UTC,lea-1,club,month,10.00,EUR,2025-01-01");
        desk.take(HEADER, "lea,Lea,UTC,lea-1,club,month,15.00,EUR,2025-01-01");
        desk.take(HEADER, "lea,Lea,UTC,lea-1,plus,year,120.00,EUR,2025-01-01");
        var report = desk.take(
                HEADER + ",status,ends_on",
                "lea,Lea,UTC,lea-1,plus,year,120.00,EUR,2025-01-01,ended,2026-03-10T08:00:00Z");
        assertEquals(
                List.of(
                        "CHURN -12000 2026-03-10",
                        "CONTRACTION -6000 2026-03-10",
                        "EXPANSION 6000 2026-03-10",
                        "NEW 12000 2025-01-01"),
                desk.movements("lea-1").stream().sorted().toList());
        assertEquals(1, report.count(SUBSCRIPTIONS_UPDATED));
        assertTrue(desk.subscription("lea-1").isEnded());
        assertEquals("plus", desk.subscription("lea-1").terms().plan().code());
        assertEquals(0, desk.outOfBalance());
    }

    @Test
    void whoHasEndedHereDoesNotComeBackByAnOldFileAndNobodyElsesSubscriptionIsTaken() {
        desk.take(HEADER + ",status,ends_on", "max,Max,UTC,max-1,club,month,10.00,EUR,2025-01-01,ended,2026-01-01");
        desk.take(HEADER, "ned,Ned,UTC,ned-1,club,month,10.00,EUR,2025-01-01");
        var report = desk.take(
                HEADER + ",status",
                "max,Max,UTC,max-1,club,month,10.00,EUR,2025-01-01,active",
                "eve,Eve,UTC,ned-1,club,month,10.00,EUR,2025-01-01,",
                "ned,Ned,UTC,ned-1,club,month,10.00,USD,2025-01-01,");
        assertEquals(
                List.of("line 4, currency: is another one here; a change of currency needs a new subscription_id"),
                report.faults().stream().filter(fault -> fault.contains("4")).toList());
        assertTrue(desk.subscription("max-1").isEnded());
    }

    @Test
    void theLastRowOfASubscriptionCountsAndTheSummarySaysSo() {
        var report = desk.take(
                HEADER,
                "una,Una,UTC,una-1,club,month,10.00,EUR,2025-01-01",
                "vic,Vic,UTC,vic-1,club,month,10.00,EUR,2025-01-01",
                "una,,UTC,una-1,club,month,20.00,EUR,2025-01-01",
                "una,Una U,UTC,una-2,club,month,5.00,EUR,2025-02-01",
                "una,,UTC,una-3,club,month,5.00,EUR,2025-03-01");
        assertEquals(List.of(1L, 4L, 2L), counts(report, DOUBLE, SUBSCRIPTIONS_NEW, CUSTOMERS_NEW));
        assertEquals(List.of("NEW 24000 2025-01-01"), desk.movements("una-1"));
        assertEquals(List.of("EXPANSION 6000 2025-03-01"), desk.movements("una-3"));
        assertEquals("Una U", desk.customer("una").name().orElseThrow());
    }

    @Test
    void whoWasErasedStaysErased() {
        var row = "wim,Wim,UTC,wim-1,club,month,10.00,EUR,2025-01-01";
        desk.take(HEADER, row);
        erasure.of(desk.customer("wim"));
        var report = desk.take(HEADER, row, "wim,Wim,UTC,wim-2,club,month,10.00,EUR,2025-01-01");
        assertEquals(List.of(2L, 0L, 0L), counts(report, ERASED, CUSTOMERS_NEW, SUBSCRIPTIONS_NEW));
        assertTrue(desk.customer("wim").name().isEmpty());
        assertEquals(0, report.exitCode());
    }

    @Test
    void yenHaveNoDigitsAndDinarsThree() {
        var report = desk.take(
                HEADER,
                "yui,Yui,Asia/Tokyo,yui-1,club,month,1200,JPY,2025-01-01",
                "zia,Zia,Asia/Kuwait,zia-1,club,year,9.125,KWD,2024-02-29",
                "bad,Bad,Asia/Tokyo,bad-1,club,month,12.50,JPY,2025-01-01");
        assertEquals(14_400, desk.subscription("yui-1").revenue().perYear());
        assertEquals(9_125, desk.subscription("zia-1").revenue().perYear());
        assertEquals(
                Instant.parse("2027-02-28T09:00:00Z").minusSeconds(365 * 86_400),
                desk.subscription("zia-1").period().start(),
                "who began on 29 February renews on the 28th");
        assertEquals(1, report.count(BAD));
    }

    private static List<Long> counts(ImportReport report, ImportReport.Count... what) {
        return List.of(what).stream().map(report::count).toList();
    }
}
