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
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One try to charge a card for an invoice, and how it ended. */
@Entity
@Immutable
@Table(name = "charge_attempt")
public class Attempt extends PanacheEntityBase {

    /** What led to it. */
    public enum Origin {
        /** A period began. */
        RENEWAL,
        /** A later try for the same invoice, on our plan. */
        RETRY,
        /** Somebody paid on the pay page. */
        PAY_PAGE,
        /** Another card came on file, so what was open is tried once. */
        CARD_UPDATE,
        /** The provider tried by itself. */
        PROVIDER,
        /** It came by bank, and somebody of the team noted it. */
        TRANSFER
    }

    @Id
    private UUID id;

    private String key;

    @ManyToOne(fetch = FetchType.LAZY)
    private Invoice invoice;

    @Column(name = "method_id")
    private UUID method;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "amount_minor"))
    private Money amount;

    @Enumerated(EnumType.STRING)
    private Decline decline;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private Instant at;

    protected Attempt() {}

    /** @param decline null if the money came */
    public Attempt(String key, Invoice invoice, PaymentMethod method, Money amount, Decline decline) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.key = key;
        this.invoice = invoice;
        this.method = method == null ? null : method.id();
        this.amount = amount;
        this.decline = decline;
    }

    public Attempt made(Origin by, Instant when) {
        origin = by;
        at = when;
        persist();
        return this;
    }

    public static Optional<Attempt> under(String key) {
        return find("key", key).firstResultOptional();
    }

    /** The latest first. */
    public static List<Attempt> of(Invoice invoice) {
        return list("invoice = ?1 order by at desc, id desc", invoice);
    }

    static List<Attempt> of(Customer customer) {
        return list("invoice.subscription.customer = ?1 order by at, id", customer);
    }

    static long count(Customer customer) {
        return count("invoice.subscription.customer", customer);
    }

    public UUID id() {
        return id;
    }

    public Invoice invoice() {
        return invoice;
    }

    /** The card that was tried; empty where none was on file. */
    public Optional<UUID> method() {
        return Optional.ofNullable(method);
    }

    public Money amount() {
        return amount;
    }

    public boolean succeeded() {
        return decline == null;
    }

    public Optional<Decline> decline() {
        return Optional.ofNullable(decline);
    }

    public Origin origin() {
        return origin;
    }

    public Instant at() {
        return at;
    }
}
