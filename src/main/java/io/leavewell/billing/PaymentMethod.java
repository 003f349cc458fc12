package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.customer.Customer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** A customer's card on file, of which no more is known than what may be shown; the latest is the one that is charged. */
@Entity
@Table(name = "payment_method")
public class PaymentMethod extends PanacheEntityBase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Customer customer;

    private String brand;
    private String last4;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String sandbox;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PaymentMethod() {}

    /**
     * @param brand as people know it: Visa
     * @param expires its last month; null for what never expires
     * @param sandbox how the ledger's sandbox charges it; null for a real one
     */
    public PaymentMethod(Customer customer, String brand, String last4, YearMonth expires, String sandbox) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.customer = customer;
        this.brand = brand;
        this.last4 = last4;
        this.expiresOn = expires == null ? null : expires.atEndOfMonth();
        this.sandbox = sandbox;
    }

    /** Puts it on file in place of those before. */
    public PaymentMethod replaceAt(Instant now) {
        update("endedAt = ?1 where customer = ?2 and endedAt is null", now, customer);
        addedAt = now;
        persistAndFlush();
        return this;
    }

    /**
     * The one that is charged; empty where none was ever told to us. Asked for each renewal, so without writing out first
     * what this transaction has changed: a card is written at once.
     */
    public static Optional<PaymentMethod> of(Customer customer) {
        return PaymentMethod.<PaymentMethod>find(
                        "customer = ?1 and endedAt is null order by addedAt desc, id desc", customer)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushModeType.COMMIT)
                .firstResultOptional();
    }

    /** All that were ever on file, the oldest first. */
    static List<PaymentMethod> allOf(Customer customer) {
        return list("customer = ?1 order by addedAt, id", customer);
    }

    /** Nobody knows any more what cards they were. */
    static int forget(Customer customer, Instant now) {
        return update(
                "brand = '', last4 = '', expiresOn = null, sandbox = null, endedAt = coalesce(endedAt, ?1)"
                        + " where customer = ?2 and last4 <> ''",
                now,
                customer);
    }

    /** Those on file whose last day lies between two days, both included. */
    public static List<PaymentMethod> expiring(LocalDate from, LocalDate until) {
        return list("endedAt is null and expiresOn between ?1 and ?2 order by expiresOn, id", from, until);
    }

    /** The card network told of a new last month. */
    public void renew(YearMonth expires, Instant now) {
        expiresOn = expires.atEndOfMonth();
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Customer customer() {
        return customer;
    }

    public String brand() {
        return brand;
    }

    public String last4() {
        return last4;
    }

    /** Its last day, which is the last of a month; empty for what never expires. */
    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    public boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    /** How the sandbox charges it. */
    public Optional<String> sandbox() {
        return Optional.ofNullable(sandbox);
    }

    /** Empty while it is on file. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** When the card network last told of it. */
    public Optional<Instant> updatedAt() {
        return Optional.ofNullable(updatedAt);
    }
}
