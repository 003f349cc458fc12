package io.leavewell.billing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;

/** What a discount takes off a price. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reduction.Share.class, name = "percent"),
    @JsonSubTypes.Type(value = Reduction.Amount.class, name = "amount")
})
public sealed interface Reduction {

    /** The price after the reduction, never below zero. */
    Money appliedTo(Money price);

    record Share(Percent percent) implements Reduction {
        @Override
        public Money appliedTo(Money price) {
            return percent.off(price);
        }
    }

    record Amount(Money amount) implements Reduction {
        @Override
        public Money appliedTo(Money price) {
            return price.minus(amount).atLeastZero();
        }
    }
}
