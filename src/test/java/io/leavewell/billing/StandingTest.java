package io.leavewell.billing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-03-30T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, MONTH, 2026-03-29, 2026-04-29",
        "2024-02-29, YEAR, 2026-02-28, 2027-02-28",
        "2025-01-31, MONTH, 2026-02-28, 2026-03-31",
        "2025-11-30, QUARTER, 2026-02-28, 2026-05-30",
        "2025-08-31, HALF_YEAR, 2026-02-28, 2026-08-31",
        "2026-03-30, MONTH, 2026-03-30, 2026-04-30"
    })
    void theRunningPeriodIsCountedFromTheStart(LocalDate start, Interval interval, LocalDate from, LocalDate until) {
        var now = noon(LocalDate.of(2026, 3, 30));
        var standing = Standing.at(now, days(start, null, null, null), null, new Rhythm(interval, BERLIN));
        assertEquals(new Period(noon(from), noon(until)), standing.period());
        assertEquals(noon(until), standing.due());
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE,           ,           ,           , ACTIVE",
        "TRIALING, 2026-04-10,         ,           , TRIALING",
        "TRIALING, 2026-03-10,         ,           , ACTIVE",
        "ACTIVE,   2026-04-10,         ,           , TRIALING",
        "PAUSED,           , 2026-04-10,           , PAUSED",
        "PAUSED,           , 2026-03-10,           , ACTIVE",
        "UNPAID,           ,           ,           , UNPAID",
        "ENDED,            ,           , 2026-03-10, ENDED",
        "ACTIVE,           ,           , 2026-03-10, ENDED",
        "ACTIVE,           ,           , 2026-04-10, ACTIVE"
    })
    void daysThatHaveComeCountForMoreThanTheWordStatus(
            Status said, LocalDate trialEnds, LocalDate resumes, LocalDate ends, Status expected) {
        var days = days(LocalDate.of(2026, 1, 1), trialEnds, resumes, ends);
        assertEquals(
                expected,
                Standing.at(NOW, days, said, new Rhythm(Interval.MONTH, BERLIN)).status());
    }

    @Test
    void whoLeavesIsDueOnThatDayAndNotBefore() {
        var days = days(LocalDate.of(2026, 1, 1), null, null, LocalDate.of(2026, 6, 15));
        var standing = Standing.at(NOW, days, null, new Rhythm(Interval.MONTH, BERLIN));
        assertEquals(noon(LocalDate.of(2026, 6, 15)), standing.due());
        assertEquals(standing.due(), standing.period().end());
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRunningPeriodHoldsNowAndTouchesTheRenewalsOfTheLedger(long seed) {
        var random = new Random(seed);
        var zone = Stream.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Seoul")
                .map(ZoneId::of)
                .skip(random.nextInt(4))
                .findFirst()
                .orElseThrow();
        var anchor = NOW.minusSeconds(random.nextInt(8 * 365 * 86_400));
        var interval = Interval.values()[random.nextInt(4)];
        var period = interval.periodAround(NOW, anchor, zone);
        assertEquals(true, period.contains(NOW));
        assertEquals(period.end(), interval.renewalAfter(NOW, anchor, zone));
        assertEquals(period.end(), interval.renewalAfter(period.start(), anchor, zone));
    }

    private static ImportedDays days(LocalDate start, LocalDate trialEnds, LocalDate resumes, LocalDate ends) {
        return new ImportedDays(noon(start), noon(trialEnds), noon(resumes), noon(ends));
    }

    private static Instant noon(LocalDate day) {
        return day == null ? null : day.atTime(12, 0).atZone(BERLIN).toInstant();
    }
}
