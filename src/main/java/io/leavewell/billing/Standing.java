package io.leavewell.billing;

import java.time.Instant;

/**
 * Where a subscription stands at the moment of its import: what lies behind it is history, and the next renewal is the
 * first to be charged here.
 *
 * @param anchor from which renewals are counted: the start, or the end of the trial
 * @param ended when it did, or null
 * @param ends when it did or will, or null
 * @param resumes when a pause is over, or null
 * @param due when there is something to be done for it, or null
 * @param paidFrom since when it brought revenue, or null if it never did
 */
record Standing(
        Status status,
        Instant started,
        Instant anchor,
        Period period,
        Instant ends,
        Instant ended,
        Instant resumes,
        Instant due,
        Instant paidFrom) {

    /** @param said what the file says, or null; days that have come since then count for more */
    static Standing at(Instant now, ImportedDays days, Status said, Rhythm rhythm) {
        if (days.ends() != null && !days.ends().isAfter(now)) {
            return ended(days, rhythm);
        }
        if (days.trialEnds() != null && days.trialEnds().isAfter(now)) {
            return trialing(days);
        }
        if (said == Status.PAUSED && days.resumes().isAfter(now)) {
            return paused(days, rhythm.periodAround(now, paidFrom(days)));
        }
        return paying(
                days, said == Status.UNPAID ? Status.UNPAID : Status.ACTIVE, rhythm.periodAround(now, paidFrom(days)));
    }

    private static Standing ended(ImportedDays days, Rhythm rhythm) {
        var anchor = paidFrom(days);
        var end = days.ends();
        var wasPaid = end.isAfter(anchor);
        var last = wasPaid ? rhythm.periodAround(end.minusNanos(1), anchor).start() : days.started();
        return new Standing(
                Status.ENDED,
                days.started(),
                anchor,
                new Period(last, end),
                end,
                end,
                null,
                null,
                wasPaid ? anchor : null);
    }

    private static Standing trialing(ImportedDays days) {
        var end = days.ends() == null ? days.trialEnds() : days.ends();
        var trial = new Period(days.started(), end);
        return new Standing(
                Status.TRIALING, days.started(), days.trialEnds(), trial, days.ends(), null, null, end, null);
    }

    private static Standing paused(ImportedDays days, Period period) {
        var resumes = days.ends() == null ? days.resumes() : days.ends();
        return new Standing(
                Status.PAUSED,
                days.started(),
                paidFrom(days),
                period,
                days.ends(),
                null,
                resumes,
                resumes,
                paidFrom(days));
    }

    /** Someone who leaves is charged no more: what they have paid is stretched, or cut, to the day they go. */
    private static Standing paying(ImportedDays days, Status status, Period current) {
        var end = days.ends() == null ? current.end() : days.ends();
        var period = new Period(current.start(), end);
        return new Standing(
                status, days.started(), paidFrom(days), period, days.ends(), null, null, end, paidFrom(days));
    }

    private static Instant paidFrom(ImportedDays days) {
        return days.trialEnds() == null ? days.started() : days.trialEnds();
    }
}
