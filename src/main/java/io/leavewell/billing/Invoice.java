package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.customer.Customer;
import io.leavewell.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was asked for one period, what was paid, and what was given back. */
@Entity
public class Invoice extends PanacheEntityBase {

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

    @Id
    private UUID id;

    private String number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "total_minor"))
    private Money total;

    @Column(name = "paid_minor")
    private long paidMinor;

    @Column(name = "refunded_minor")
    private long refundedMinor;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    protected Invoice() {}

    private Invoice(Subscription subscription, Period period, Money total, Instant issuedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subscription = subscription;
        this.period = period;
        this.total = total;
        this.issuedAt = issuedAt;
        this.state = State.OPEN;
    }

    /** Asked for, and not paid yet. */
    public static Invoice open(Subscription subscription, Period period, Money total, Instant at) {
        var invoice = new Invoice(subscription, period, total, at);
        invoice.number = nextNumber();
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

    /** Some or all of what is owed came; more than that is never taken. */
    public void pay(Money amount, Instant at) {
        paidMinor += Math.min(owed().minor(), amount.atLeastZero().minor());
        if (paidMinor == total.minor()) {
            state = State.PAID;
            paidAt = at;
        }
    }

    /** Nobody asks for the rest any more; what was paid stays paid. */
    public void writeOff() {
        state = state == State.OPEN ? State.UNCOLLECTIBLE : state;
    }

    /** Gives back at most what is left of what was paid. */
    public void refund(Money amount) {
        refundedMinor += Math.min(kept().minor(), amount.atLeastZero().minor());
    }

    /** Nothing of it is owed any more: what was paid is given back, what was not is never to be paid. */
    public void undo() {
        refund(kept());
        state = state == State.OPEN ? State.VOID : state;
    }

    /** The part of what was paid for that is still to come at {@code moment}. */
    public Money unusedAt(Instant moment) {
        return kept().share(period.remainingAt(moment), period.length());
    }

    public UUID id() {
        return id;
    }

    public Subscription subscription() {
        return subscription;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public String number() {
        return number;
    }

    public Period period() {
        return period;
    }

    public Money total() {
        return total;
    }

    public Money refunded() {
        return new Money(refundedMinor, total.currency());
    }

    public Money paid() {
        return new Money(paidMinor, total.currency());
    }

    /** What was paid and not given back. */
    public Money kept() {
        return paid().minus(refunded());
    }

    /** What is still to be paid. */
    public Money owed() {
        return state == State.OPEN ? total.minus(paid()) : Money.zero(total.currency());
    }

    /** When the last of it was paid. */
    public Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    public State state() {
        return state;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Without writing out first what this transaction has changed: among many renewals that would take most of the time. */
    private static String nextNumber() {
        var next = getEntityManager().createNativeQuery("select nextval('invoice_number')", Long.class);
        return "LW-%06d".formatted(next.setFlushMode(FlushModeType.COMMIT).getSingleResult());
    }
}
