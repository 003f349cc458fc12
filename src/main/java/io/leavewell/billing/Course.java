package io.leavewell.billing;

import io.leavewell.customer.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;

/** How a contract goes on: where it stands, what it brings, and when something happens to it next. */
@MappedSuperclass
abstract class Course extends Contract {

    @Enumerated(EnumType.STRING)
    private Status status;

    /** On trial or paused before a charge that has not been paid since; null as long as it brings what it should. */
    @Enumerated(EnumType.STRING)
    @Column(name = "unpaid_after")
    private Status unpaidAfter;

    @Column(name = "per_year")
    private long perYear;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Course() {}

    Course(String externalId, Customer customer, Terms terms, Period first, Status status) {
        super(externalId, customer, terms, first);
        this.status = status;
        dueAt = first.end();
    }

    public Status status() {
        return status;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What it brings now; trials and pauses bring nothing, and neither does what was never paid since. */
    public Mrr revenue() {
        return new Mrr(perYear, terms().price().currency());
    }

    public boolean isLeaving() {
        return endsAt().isPresent() && !isEnded();
    }

    public boolean isEnded() {
        return status == Status.ENDED;
    }

    public boolean isTrialing() {
        return status == Status.TRIALING;
    }

    public boolean isPaused() {
        return status == Status.PAUSED;
    }

    public boolean isUnpaid() {
        return status == Status.UNPAID;
    }

    /** Whether its running period counts as revenue: not if the charge that ended a trial or pause was never paid. */
    public boolean isEarning() {
        return unpaidAfter == null;
    }

    /** Whether it never was paid for, though its trial is over. */
    public boolean isUnpaidTrial() {
        return unpaidAfter == Status.TRIALING;
    }

    /** Whether it was charged for a period that began at {@code moment} or later. */
    public boolean hasRenewedSince(Instant moment) {
        return !isTrialing() && !period().start().isBefore(moment);
    }

    /** Whoever owes something is not charged for more, but may leave. */
    public boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now) && (!isUnpaid() || isLeaving());
    }

    /** When it would end if it were cancelled now: at the end of what was paid, of the trial, or of the pause. */
    public Instant wouldEndAt() {
        return pause().filter(running -> isPaused())
                .map(Change.Pause::resumesAt)
                .orElse(period().end());
    }

    /** When something happens next: it ends, is charged, or its pause begins. */
    public Instant turnsAt() {
        return endsAt().filter(end -> isUnpaid() || wouldEndAt().isAfter(end)).orElse(wouldEndAt());
    }

    /** As what it is charged next: on trial still if that was never paid. */
    Status standing() {
        return unpaidAfter == null ? status : unpaidAfter;
    }

    boolean isPaying() {
        return status.isPaying() && !isUnpaidTrial();
    }

    Mrr earn(long becomes) {
        var before = perYear;
        perYear = becomes;
        return new Mrr(becomes - before, terms().price().currency());
    }

    void pauses() {
        status = Status.PAUSED;
        unpaidAfter = isUnpaidTrial() ? unpaidAfter : null;
        turnNext();
    }

    void fails() {
        unpaidAfter = isTrialing() || isPaused() ? standing() : unpaidAfter;
    }

    void runs() {
        status = Status.ACTIVE;
        turnNext();
    }

    void runsPaid() {
        unpaidAfter = null;
        runs();
    }

    void runsUnpaid() {
        status = Status.UNPAID;
        turnNext();
    }

    void runsFor(Period next) {
        paidFor(next);
        turnNext();
    }

    void isTriedAgain() {
        status = Status.TRIALING;
        unpaidAfter = null;
    }

    void turnNext() {
        dueAt = turnsAt();
    }

    void endedAt(Instant at) {
        status = Status.ENDED;
        endedAt = at;
        dueAt = null;
    }
}
