package io.leavewell.billing;

import io.leavewell.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a plan costs a new subscriber, per interval and currency. */
@Embeddable
public record ListPrice(
        @Enumerated(EnumType.STRING) @Column(name = "billing_interval")
        Interval interval,

        @Embedded @AttributeOverride(name = "minor", column = @Column(name = "price_minor"))
        Money amount) {}
