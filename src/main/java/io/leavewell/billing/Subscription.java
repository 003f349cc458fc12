package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.leavewell.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Someone's standing agreement to pay for a plan, and how it goes on: charged, paused, changed, ended. */
@Entity
public class Subscription extends Course {

    private static final String OF_CUSTOMER =
            "from Subscription s join fetch s.customer c join fetch s.terms.plan where c.externalId = ?1";

    protected Subscription() {}

    public Subscription(String externalId, Customer customer, Terms terms, Period first, Status status) {
        super(externalId, customer, terms, first, status);
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

    public void leaveAt(Instant end, Departure why) {
        endAt(end, why);
        turnNext();
    }

    public void stay() {
        leaveAt(null, null);
    }

    public void agree(Change.Pause agreed) {
        pauseAs(agreed);
        turnNext();
    }

    public void agree(Change.ExtendTrial agreed) {
        trialUntil(agreed.until());
        turnNext();
    }

    public void beginPause(Instant at) {
        pauses();
        Movement.Kind.PAUSED.write(this, earn(0), at);
    }

    /** A paid period begins: the first one, a renewal, or the one after a pause. */
    public void begin(Period paid, Money price) {
        var delta = earn(Mrr.of(price, terms().interval()).perYear());
        var kind = Movement.Kind.ofCharge(this, delta);
        runsPaid();
        runsFor(paid);
        kind.write(this, delta, paid.start());
    }

    /**
     * A period begins although its charge failed: whatever was running goes on and counts; what was on trial or paused
     * brings nothing until it is paid.
     */
    public void beginUnpaid(Period asked, Money price) {
        fails();
        if (isEarning()) {
            begin(asked, price);
        } else {
            runsFor(asked);
        }
        runsUnpaid();
    }

    /** The running period is paid, and something older is still owed. */
    public void owe() {
        runsUnpaid();
    }

    /**
     * Nothing is owed any more.
     *
     * @param paid whether the running period was paid, and not just let go
     */
    public void settle(boolean paid, Instant at) {
        if (paid && !isEarning()) {
            var delta =
                    earn(Mrr.of(priceAt(period().start()), terms().interval()).perYear());
            var kind = Movement.Kind.ofCharge(this, delta);
            runsPaid();
            kind.write(this, delta, at);
        }
        runs();
    }

    /** What was never paid for is on trial again. */
    public void tryUntil(Instant end) {
        isTriedAgain();
        agree(new Change.ExtendTrial(end));
    }

    /** The price of the running period changes. */
    public void earnFrom(Money price, Instant at) {
        var delta = earn(Mrr.of(price, terms().interval()).perYear());
        Movement.Kind.of(delta).write(this, delta, at);
    }

    public void end(Instant at, Departure why) {
        var wasPaying = isPaying();
        endedAt(at);
        endAt(at, why);
        if (wasPaying) {
            Movement.Kind.ofEnd(this).write(this, earn(0), at);
        }
    }
}
