package io.leavewell.billing;

import java.time.Duration;
import java.time.Instant;

/** The moments that a row tells of a subscription; all but the first may be null. */
record ImportedDays(Instant started, Instant trialEnds, Instant resumes, Instant ends) {

    private static final Duration TODAY_SOMEWHERE = Duration.ofDays(1);

    /** Someone who started today may have a noon that is still to come: they started now. */
    static Instant notAhead(Instant started, Instant now) {
        return started != null && started.isAfter(now) && started.isBefore(now.plus(TODAY_SOMEWHERE)) ? now : started;
    }

    void check(CsvRow row, Status status, Instant now) {
        if (started.isAfter(now)) {
            row.fault(ImportColumn.STARTED_ON, "lies ahead; import it when it has started");
        }
        if (trialEnds != null && trialEnds.isBefore(started)) {
            row.fault(ImportColumn.TRIAL_ENDS_ON, "lies before started_on");
        }
        if (ends != null && ends.isBefore(started)) {
            row.fault(ImportColumn.ENDS_ON, "lies before started_on");
        }
        need(row, status == Status.TRIALING, trialEnds, ImportColumn.TRIAL_ENDS_ON, "status is trialing");
        need(row, status == Status.PAUSED, resumes, ImportColumn.RESUMES_ON, "status is paused");
        need(row, status == Status.ENDED, ends, ImportColumn.ENDS_ON, "status is ended");
    }

    private static void need(CsvRow row, boolean needed, Instant moment, ImportColumn column, String because) {
        if (needed && moment == null) {
            row.fault(column, "is empty, but " + because);
        }
    }
}
