package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.leavewell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Someone's standing agreement to pay for a plan, and how it goes on: charged, paused, changed, ended. */
@Entity
public class Subscription extends Contract {

    private static final String OF_CUSTOMER =
            "from Subscription s join fetch s.customer c join fetch s.terms.plan where c.externalId = ?1";

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "per_year")
    private long perYear;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Subscription() {}

    public Subscription(String externalId, Customer customer, Terms terms, Period first, Status status) {
        super(externalId, customer, terms, first);
        this.status = status;
        dueAt = first.end();
    }

    /** A new subscription, on trial at first; to be charged at once when the trial ends where it starts. */
    public static Subscription start(String externalId, Customer customer, Terms terms, Period trial) {
        var subscription = new Subscription(externalId, customer, terms, trial, Status.TRIALING);
        subscription.persist();
        return subscription;
    }

    public static Optional<Subscription> known(String customer, String subscription) {
        return find(OF_CUSTOMER + " and s.externalId = ?2", customer, subscription)
                .firstResultOptional();
    }

    /** Those of a customer that have not ended, the oldest first. */
    public static List<Subscription> liveOf(String customer) {
        return list(OF_CUSTOMER + " and s.status <> ?2 order by s.startedAt, s.id", customer, Status.ENDED);
    }

    /** All that some customers ever had, the oldest first. */
    public static List<Subscription> ofAll(Collection<UUID> customers) {
        return list("customer.id in ?1 order by startedAt, id", customers);
    }

    /** Read for changing: nobody else changes it until this transaction ends. */
    public static Subscription locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes those with something to do by now, the longest waiting first, without what somebody else works on. */
    @SuppressWarnings("unchecked")
    public static List<UUID> takeDue(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from subscription where due_at <= ?1 and (status <> 'UNPAID' or ends_at is not null)"
                                + " order by due_at limit ?2 for update skip locked",
                        UUID.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    public static List<Subscription> of(List<UUID> ids) {
        return list("from Subscription s join fetch s.customer where s.id in ?1 order by s.dueAt", ids);
    }

    /** Something is wrong with what is due, maybe with the row itself: it is looked at again then. */
    public static void putOff(UUID id, Instant until) {
        update("dueAt = ?1 where id = ?2", until, id);
    }

    /** Reads it anew; nobody else changes it until this transaction ends. */
    public Subscription hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    public Status status() {
        return status;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What it brings now; trials and pauses bring nothing. */
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

    public boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** When it would end if it were cancelled now: at the end of what was paid, of the trial, or of the pause. */
    public Instant wouldEndAt() {
        return pause().filter(running -> isPaused())
                .map(Change.Pause::resumesAt)
                .orElse(period().end());
    }

    /** When something happens next: it ends, is charged, or its pause begins. */
    public Instant turnsAt() {
        return endsAt().filter(wouldEndAt()::isAfter).orElse(wouldEndAt());
    }

    public void leaveAt(Instant end, Departure why) {
        endAt(end, why);
        dueAt = turnsAt();
    }

    public void stay() {
        leaveAt(null, null);
    }

    public void agree(Change.Pause agreed) {
        pauseAs(agreed);
        dueAt = turnsAt();
    }

    public void agree(Change.ExtendTrial agreed) {
        trialUntil(agreed.until());
        dueAt = turnsAt();
    }

    public void beginPause(Instant at) {
        status = Status.PAUSED;
        dueAt = turnsAt();
        Movement.Kind.PAUSED.write(this, earn(0), at);
    }

    /** A paid period begins: the first one, a renewal, or the one after a pause. */
    public void begin(Period paid, Money price) {
        var delta = earn(Mrr.of(price, terms().interval()).perYear());
        var kind = Movement.Kind.ofCharge(this, delta);
        status = Status.ACTIVE;
        paidFor(paid);
        dueAt = turnsAt();
        kind.write(this, delta, paid.start());
    }

    /** The price of the running period changes. */
    public void earnFrom(Money price, Instant at) {
        var delta = earn(Mrr.of(price, terms().interval()).perYear());
        Movement.Kind.of(delta).write(this, delta, at);
    }

    public void end(Instant at, Departure why) {
        var wasPaying = status.isPaying();
        status = Status.ENDED;
        endedAt = at;
        endAt(at, why);
        dueAt = null;
        if (wasPaying) {
            Movement.Kind.ofEnd(this).write(this, earn(0), at);
        }
    }

    private Mrr earn(long becomes) {
        var before = perYear;
        perYear = becomes;
        return new Mrr(becomes - before, terms().price().currency());
    }
}
