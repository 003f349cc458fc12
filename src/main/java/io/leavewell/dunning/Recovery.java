package io.leavewell.dunning;

import io.leavewell.billing.Attempt;
import io.leavewell.billing.Decline;
import io.leavewell.billing.Invoice;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The failed payments of one subscription, followed up until they are paid or over. */
@Entity
public class Recovery extends Failure {

    /** How it ended. */
    public enum Ending {
        /** All that was owed came. */
        PAID,
        /** The customer cancelled, or the subscription has ended otherwise. */
        CANCELLED,
        /** Nothing is owed any more, though nobody paid. */
        VOIDED,
        /** What was paid of it was given back. */
        REFUNDED,
        /** The subscription is paused. */
        PAUSED,
        /** The person was erased. */
        ERASED,
        /** Nobody paid in time: the schedule's end was carried out. */
        EXHAUSTED
    }

    @ManyToMany
    @JoinTable(
            name = "recovery_invoice",
            joinColumns = @JoinColumn(name = "recovery_id"),
            inverseJoinColumns = @JoinColumn(name = "invoice_id"))
    @OrderBy("issuedAt")
    private List<Invoice> invoices = new ArrayList<>();

    @Column(name = "at_stake_minor")
    private long atStakeMinor;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "recovered_minor"))
    private Money recovered;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    @Enumerated(EnumType.STRING)
    @Column(name = "paid_by")
    private Attempt.Origin paidBy;

    @Column(name = "after_letters")
    private int afterLetters;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_tone")
    private Tone lastTone;

    protected Recovery() {}

    Recovery(Subscription subscription, Plan plan, Decline decline, Instant failedAt) {
        super(subscription, plan, decline, failedAt);
        recovered = Money.zero(subscription.terms().price().currency());
    }

    /** The one that is open for a subscription. */
    public static Optional<Recovery> openOf(UUID subscription) {
        return find("subscription.id = ?1 and closedAt is null", subscription).firstResultOptional();
    }

    /** Read for changing: nobody else changes it until this transaction ends. */
    public static Optional<Recovery> locked(UUID id) {
        return Recovery.<Recovery>findByIdOptional(id).map(found -> {
            getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    public static Optional<Recovery> at(UUID id) {
        return findByIdOptional(id);
    }

    /** The latest to which an invoice belongs. */
    public static Optional<Recovery> of(Invoice invoice) {
        return find(
                        "select r from Recovery r join r.invoices i where i = ?1 order by r.openedAt desc, r.id desc",
                        invoice)
                .firstResultOptional();
    }

    /** All of a customer, the latest first. */
    public static List<Recovery> ofCustomer(UUID customer) {
        return list("subscription.customer.id = ?1 order by openedAt desc, id desc", customer);
    }

    /** Those of a customer that go on, the oldest first. */
    public static List<Recovery> openOfCustomer(UUID customer) {
        return list("subscription.customer.id = ?1 and closedAt is null order by openedAt, id", customer);
    }

    void add(Invoice invoice) {
        if (!invoices.contains(invoice)) {
            invoices.add(invoice);
            atStakeMinor += invoice.owed().minor();
        }
    }

    /** @param letters how many had gone by then, the last in {@code tone} */
    void received(Money amount, Attempt.Origin by, int letters, Tone tone) {
        recovered = recovered.plus(amount);
        paidBy = by;
        afterLetters = letters;
        lastTone = tone;
    }

    void close(Ending how, Instant now) {
        if (closedAt == null) {
            closedAt = now;
            ending = how;
        }
    }

    void exhaust(Finish how, Instant now) {
        close(Ending.EXHAUSTED, now);
        finishBy(how);
    }

    /** Nothing was owed any more before that was carried out. */
    void endAfterAll(Ending how) {
        ending = how;
        finishBy(null);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Those that have failed, the oldest first. */
    public List<Invoice> invoices() {
        return invoices;
    }

    public List<Invoice> openInvoices() {
        return invoices.stream().filter(Invoice::isOpen).toList();
    }

    /** What is still to be paid. */
    public Money owed() {
        return invoices.stream().map(Invoice::owed).reduce(Money.zero(recovered.currency()), Money::plus);
    }

    /** All that was owed in the course of it. */
    public Money atStake() {
        return new Money(atStakeMinor, recovered.currency());
    }

    public Money recovered() {
        return recovered;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Whether all that is left to do is somebody's to do: it was given up, and may still be paid. */
    public boolean isLeftUnpaid() {
        return finish().filter(Finish.LEAVE::equals).isPresent();
    }

    /** Empty while it is open. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** What brought the money that came last. */
    public Optional<Attempt.Origin> paidBy() {
        return Optional.ofNullable(paidBy);
    }
}
