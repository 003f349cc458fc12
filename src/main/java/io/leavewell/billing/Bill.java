package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.money.Money;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The amounts of an invoice: what is asked for a period, and what of it was paid, let go and given back. */
@MappedSuperclass
abstract class Bill extends PanacheEntityBase {

    @Id
    private UUID id;

    private String number;

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "total_minor"))
    private Money total;

    @Column(name = "paid_minor")
    private long paidMinor;

    @Column(name = "credited_minor")
    private long creditedMinor;

    @Column(name = "refunded_minor")
    private long refundedMinor;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Version
    private int version;

    protected Bill() {}

    Bill(String number, Period period, Money total, Instant issuedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.number = number;
        this.period = period;
        this.total = total;
        this.issuedAt = issuedAt;
    }

    public UUID id() {
        return id;
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

    public Money paid() {
        return money(paidMinor);
    }

    /** What was asked at first and then not any more, before it was paid. */
    public Money credited() {
        return money(creditedMinor);
    }

    public Money refunded() {
        return money(refundedMinor);
    }

    /** What was paid and not given back. */
    public Money kept() {
        return paid().minus(refunded());
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The part of what was paid for that is still to come at {@code moment}. */
    public Money unusedAt(Instant moment) {
        return partAfter(moment, kept());
    }

    /** Gives back at most what is left of what was paid. */
    public void refund(Money amount) {
        refundedMinor += Math.min(kept().minor(), amount.atLeastZero().minor());
    }

    Money partAfter(Instant moment, Money of) {
        return of.share(period.remainingAt(moment), period.length());
    }

    Money unpaid() {
        return total.minus(paid()).minus(credited());
    }

    Money take(Money amount) {
        var taken = least(unpaid(), amount);
        paidMinor += taken.minor();
        return taken;
    }

    Money letGo(Money amount) {
        var gone = least(unpaid(), amount);
        creditedMinor += gone.minor();
        return gone;
    }

    private Money least(Money most, Money amount) {
        return money(Math.min(most.minor(), amount.atLeastZero().minor()));
    }

    private Money money(long minor) {
        return new Money(minor, total.currency());
    }
}
