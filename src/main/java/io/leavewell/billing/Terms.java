package io.leavewell.billing;

import io.leavewell.money.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** What is charged for, how often, and how much before discounts. */
@Embeddable
public record Terms(
        @ManyToOne(fetch = FetchType.LAZY) Plan plan,

        @Enumerated(EnumType.STRING) @Column(name = "billing_interval")
        Interval interval,

        @Embedded @AttributeOverride(name = "minor", column = @Column(name = "price_minor"))
        Money price) {}
