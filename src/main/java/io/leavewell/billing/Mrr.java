package io.leavewell.billing;

import io.leavewell.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;

/**
 * Monthly recurring revenue, kept as the exact amount of a year: an annual price divided by twelve is rarely a whole
 * number of cents.
 *
 * @param perYear smallest units of the currency, a year
 */
@Embeddable
public record Mrr(@Column(name = "per_year") long perYear, Currency currency) {

    public static Mrr none(Currency currency) {
        return new Mrr(0, currency);
    }

    public static Mrr of(Money price, Interval interval) {
        return new Mrr(Math.multiplyExact(price.minor(), interval.timesAYear()), price.currency());
    }

    public Mrr minus(Mrr other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Revenue in " + currency + " and " + other.currency + " does not mix");
        }
        return new Mrr(perYear - other.perYear, currency);
    }

    /** To be shown: rounded to whole units of the currency's smallest. */
    public Money monthly() {
        return new Money(perYear, currency).share(1, 12);
    }

    public boolean isZero() {
        return perYear == 0;
    }

    /** Smallest units a month, to 34 digits; round only when shown. */
    public BigDecimal perMonth() {
        return BigDecimal.valueOf(perYear).divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
    }
}
