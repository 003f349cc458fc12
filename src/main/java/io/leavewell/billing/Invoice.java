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
        VOID
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

    @Column(name = "refunded_minor")
    private long refundedMinor;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Invoice() {}

    private Invoice(Subscription subscription, Period period, Money total, Instant issuedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.subscription = subscription;
        this.period = period;
        this.total = total;
        this.issuedAt = issuedAt;
        this.state = State.PAID;
    }

    /** Charged in the same moment: the embedded ledger's sandbox card always works. */
    public static Invoice charge(Subscription subscription, Period period, Money total, Instant at) {
        var invoice = new Invoice(subscription, period, total, at);
        invoice.number = nextNumber();
        invoice.persist();
        return invoice;
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
        return state == State.PAID ? total : Money.zero(total.currency());
    }

    /** What was paid and not given back. */
    public Money kept() {
        return state == State.PAID ? total.minus(refunded()) : Money.zero(total.currency());
    }

    public Money owed() {
        return state == State.OPEN ? total : Money.zero(total.currency());
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
