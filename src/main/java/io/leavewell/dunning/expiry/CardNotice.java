package io.leavewell.dunning.expiry;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.customer.Customer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Once so many days before a card's end: its owner was written to, or left out for comparison. */
@Entity
@Immutable
@Table(name = "card_notice")
public class CardNotice extends PanacheEntityBase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "method_id")
    private PaymentMethod method;

    @Column(name = "customer_id")
    private UUID customer;

    @Column(name = "subscription_id")
    private UUID subscription;

    private int days;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "charge_at")
    private Instant chargeAt;

    @Column(name = "held_out")
    private boolean heldOut;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected CardNotice() {}

    /** @param days how long before the end, as the schedule has it */
    CardNotice(Expiring expiring, int days, boolean heldOut, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.method = expiring.card();
        this.customer = expiring.card().customer().id();
        this.subscription = expiring.subscription().id();
        this.days = days;
        this.expiresOn = expiring.card().expiresOn().orElseThrow();
        this.chargeAt = expiring.chargeAt();
        this.heldOut = heldOut;
        this.decidedAt = now;
    }

    static Optional<CardNotice> at(UUID id) {
        return findByIdOptional(id);
    }

    static List<CardNotice> of(Customer customer) {
        return list("customer = ?1 order by decidedAt, id", customer.id());
    }

    UUID id() {
        return id;
    }

    PaymentMethod method() {
        return method;
    }

    UUID subscription() {
        return subscription;
    }

    int days() {
        return days;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    boolean isHeldOut() {
        return heldOut;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
