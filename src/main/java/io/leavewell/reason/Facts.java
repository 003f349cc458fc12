package io.leavewell.reason;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Mrr;
import io.leavewell.billing.Subscription;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * How it stood with somebody at the moment when they said something; null where that is not known.
 *
 * @param plan its code
 * @param revenue what they paid
 */
@Embeddable
public record Facts(
        String country,
        String plan,

        @Enumerated(EnumType.STRING) @Column(name = "billing_interval")
        Interval interval,

        @Column(name = "tenure_days") Long tenureDays,
        @Embedded Mrr revenue) {

    static final Facts UNKNOWN = new Facts(null, null, null, null, null);

    public static Facts of(Subscription subscription, Instant now) {
        return new Facts(
                subscription.customer().country(),
                subscription.terms().plan().code(),
                subscription.terms().interval(),
                Math.max(0, Duration.between(subscription.startedAt(), now).toDays()),
                subscription.revenue());
    }

    /** Of somebody of whom no more is known than where they are, if that. */
    public static Facts in(String country) {
        return new Facts(country, null, null, null, null);
    }
}
