package io.leavewell.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A share in hundredths, exact: 12.5 is twelve and a half percent. */
public record Percent(@JsonValue BigDecimal value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Percent {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("A percentage off lies between 0 and 100, not " + value);
        }
    }

    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /** What is left of an amount after this share is taken off, what is taken off rounded half up: in the customer's favour. */
    public Money off(Money amount) {
        return amount.minus(amount.times(value.movePointLeft(2)));
    }
}
