package io.leavewell.billing;

import io.leavewell.customer.Customer;
import io.leavewell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was asked for one period, what was paid, and what was given back. */
@Entity
public class Invoice extends Bill {

    /** Whether the money came. */
    public enum State {
        /** Charged; the provider says so. */
        PAID,
        /** Asked for and not paid yet. */
        OPEN,
        /** Never to be paid. */
        VOID,
        /** Owed and given up: nobody asks for it any more. */
        UNCOLLECTIBLE
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "paid_at")
    private Instant paidAt;

    protected Invoice() {}

    private Invoice(Subscription subscription, Period period, Money total, Instant issuedAt) {
        super(nextNumber(), period, total, issuedAt);
        this.subscription = subscription;
        this.state = State.OPEN;
    }

    /** Asked for, and not paid yet. */
    public static Invoice open(Subscription subscription, Period period, Money total, Instant at) {
        var invoice = new Invoice(subscription, period, total, at);
        invoice.persist();
        return invoice;
    }

    /** Asked for and paid in the same moment. */
    public static Invoice charge(Subscription subscription, Period period, Money total, Instant at) {
        var invoice = open(subscription, period, total, at);
        invoice.pay(total, at);
        return invoice;
    }

    public static Optional<Invoice> at(UUID id) {
        return findByIdOptional(id);
    }

    /** Read for changing: nobody else pays or closes it until this transaction ends. */
    public static Invoice locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of a customer on which something is owed, the oldest first. */
    public static List<Invoice> openOf(Customer customer) {
        return list("subscription.customer = ?1 and state = ?2 order by issuedAt, id", customer, State.OPEN);
    }

    /** Those of a subscription on which something is owed, the oldest first. */
    public static List<Invoice> openOf(Subscription subscription) {
        return list("subscription = ?1 and state = ?2 order by issuedAt, id", subscription, State.OPEN);
    }

    public static Optional<Invoice> latest(Subscription subscription) {
        return of(subscription).stream().findFirst();
    }

    /** All of a subscription, the newest period first. */
    public static List<Invoice> of(Subscription subscription) {
        return list("subscription = ?1 order by period.start desc, id desc", subscription);
    }

    static List<Invoice> of(Customer customer) {
        return list("subscription.customer = ?1 order by issuedAt, id", customer);
    }

    /** Those for periods that began at {@code moment} or later. */
    public static List<Invoice> since(Instant moment, Subscription subscription) {
        return list("subscription = ?1 and period.start >= ?2", subscription, moment);
    }

    /** The one by which a moment is paid for, the latest where a switch in mid-period has made two. */
    public static Optional<Invoice> covering(Instant moment, Subscription subscription) {
        return find(
                        "subscription = ?1 and period.start <= ?2 and period.end > ?2 order by period.start desc, id desc",
                        subscription,
                        moment)
                .firstResultOptional();
    }

    /** Reads it anew; nobody else pays or closes it until this transaction ends. */
    public Invoice hold() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** Some or all of what is owed came; takes no more than that, and says how much it took. */
    public Money pay(Money amount, Instant at) {
        var taken = isOpen() ? take(amount) : amount.minus(amount);
        if (isOpen() && unpaid().isZero()) {
            state = State.PAID;
            paidAt = at;
        }
        return taken;
    }

    /** It costs that much less: less of it is owed; where less than that was, the rest is given back. */
    public void lessen(Money amount) {
        var less = amount.atLeastZero();
        if (isOpen()) {
            less = less.minus(letGo(less));
            state = unpaid().isPositive() ? State.OPEN : paid().isPositive() ? State.PAID : State.VOID;
        }
        refund(less);
    }

    /** Nobody asks for the rest any more; what was paid stays paid. */
    public void writeOff() {
        state = isOpen() ? State.UNCOLLECTIBLE : state;
    }

    /** Nothing of it is owed any more: what was paid is given back, what was not is never to be paid. */
    public void undo() {
        refund(kept());
        state = isOpen() ? State.VOID : state;
    }

    /** Nothing more is owed of it: what was paid was enough; where nothing was, it is never to be paid. */
    public void forgive() {
        if (kept().isZero()) {
            undo();
        } else {
            lessen(owed());
        }
    }

    public Subscription subscription() {
        return subscription;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isPaid() {
        return state == State.PAID;
    }

    /** What is still to be paid. */
    public Money owed() {
        return isOpen() ? unpaid() : Money.zero(total().currency());
    }

    /** What it brings if all that is owed will be paid. */
    public Money worth() {
        return kept().plus(owed());
    }

    /** The part of its worth that is still to come at {@code moment}. */
    public Money unusedWorthAt(Instant moment) {
        return partAfter(moment, worth());
    }

    /** When the last of it was paid. */
    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /** Without writing out first what this transaction has changed: among many renewals that would take most of the time. */
    private static String nextNumber() {
        var next = getEntityManager().createNativeQuery("select nextval('invoice_number')", Long.class);
        return "LW-%06d".formatted(next.setFlushMode(FlushModeType.COMMIT).getSingleResult());
    }
}
