package io.leavewell.billing;

import com.github.f4b6a3.uuid.UuidCreator;
import io.leavewell.customer.Customer;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A change of recurring revenue, dated when it took effect. Rows are only ever added; those of a subscription add up to
 * what it brings now, and every figure about money is read from here.
 */
@Entity
@Immutable
public class Movement extends PanacheEntityBase {

    /** The seven ways in which recurring revenue moves. */
    public enum Kind {
        /** Someone's first paid subscription. */
        NEW,
        /** More from someone who pays already: another subscription, a dearer plan, the end of a discount. */
        EXPANSION,
        /** Less from someone who goes on paying: a cheaper plan, a discount, one of several subscriptions ended. */
        CONTRACTION,
        /** An agreed time without charges begins. */
        PAUSED,
        /** A pause is over and was paid for. */
        RESUMED,
        /** The last paid subscription of someone has ended. */
        CHURN,
        /** Someone who was lost pays again. */
        REACTIVATION;

        static Kind of(Mrr delta) {
            return delta.perYear() < 0 ? CONTRACTION : EXPANSION;
        }

        /** What it is when a subscription that stands as it does is charged. */
        static Kind ofCharge(Subscription subscription, Mrr delta) {
            return switch (subscription.standing()) {
                case PAUSED -> RESUMED;
                case TRIALING -> ofFirstCharge(subscription);
                default -> of(delta);
            };
        }

        static Kind ofEnd(Subscription subscription) {
            return hasPayingSibling(subscription) ? CONTRACTION : CHURN;
        }

        private static Kind ofFirstCharge(Subscription subscription) {
            if (hasPayingSibling(subscription)) {
                return EXPANSION;
            }
            return hasLost(subscription.customer()) ? REACTIVATION : NEW;
        }

        /** Never dated before the movement it follows, so that the sum up to any moment is what was earned then. */
        void write(Subscription subscription, Mrr delta, Instant at) {
            if (!delta.isZero() || this == CHURN || this == NEW || this == REACTIVATION) {
                new Movement(this, subscription, delta, notBeforeLatest(subscription, at)).persist();
            }
        }
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Customer customer;

    @ManyToOne(fetch = FetchType.LAZY)
    private Subscription subscription;

    @Embedded
    private Mrr delta;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Enumerated(EnumType.STRING)
    private Departure departure;

    protected Movement() {}

    private Movement(Kind kind, Subscription subscription, Mrr delta, Instant effectiveAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.customer = subscription.customer();
        this.subscription = subscription;
        this.delta = delta;
        this.effectiveAt = effectiveAt;
        this.departure = subscription.isEnded() ? subscription.departure().orElse(null) : null;
    }

    public static List<Movement> of(Subscription subscription) {
        return list("subscription = ?1 order by effectiveAt, id", subscription);
    }

    static List<Movement> of(Customer customer) {
        return list("customer = ?1 order by effectiveAt, id", customer);
    }

    private static Instant notBeforeLatest(Subscription subscription, Instant at) {
        return Movement.<Movement>find("subscription = ?1 order by effectiveAt desc", subscription)
                .firstResultOptional()
                .map(Movement::effectiveAt)
                .filter(at::isBefore)
                .orElse(at);
    }

    /** Two that end at once must agree on which of them was the last, so they wait for each other here. */
    private static boolean hasPayingSibling(Subscription one) {
        getEntityManager().lock(one.customer(), LockModeType.PESSIMISTIC_WRITE);
        var paying = "customer = ?1 and id <> ?2 and status in ?3 and (unpaidAfter is null or unpaidAfter <> ?4)";
        return Subscription.count(paying, one.customer(), one.id(), Status.PAYING, Status.TRIALING) > 0;
    }

    static boolean hasLost(Customer customer) {
        return count("customer = ?1 and kind = ?2", customer, Kind.CHURN) > 0;
    }

    public Kind kind() {
        return kind;
    }

    public Mrr delta() {
        return delta;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }
}
