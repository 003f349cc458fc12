package io.leavewell.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was paid for, or tried, in one go: from {@code start} until just before {@code end}. */
@Embeddable
public record Period(
        @Column(name = "period_start") Instant start,
        @Column(name = "period_end") Instant end) {

    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }

    /** Milliseconds. */
    public long length() {
        return end.toEpochMilli() - start.toEpochMilli();
    }

    /** Milliseconds of it that are still to come at {@code moment}. */
    public long remainingAt(Instant moment) {
        return Math.max(0, Math.min(length(), end.toEpochMilli() - moment.toEpochMilli()));
    }
}
