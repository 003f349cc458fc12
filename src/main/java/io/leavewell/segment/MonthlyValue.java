package io.leavewell.segment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings so much revenue a month, from one subscription; one that has ended counts with what its last price brought.
 *
 * @param currency the only one that is compared
 * @param least in the currency's main unit, included
 * @param most included; null for no end
 */
public record MonthlyValue(String currency, BigDecimal least, BigDecimal most) implements Condition {

    /** Reports about those who left would be empty if nothing but what is charged now counted. Trials never paid. */
    private static final String PER_YEAR = "(case when s.status <> 'ENDED' then s.per_year"
            + " when s.ended_at <= s.anchor then 0"
            + " else s.price_minor * case s.billing_interval"
            + " when 'MONTH' then 12 when 'QUARTER' then 4 when 'HALF_YEAR' then 2 else 1 end end)";

    @Override
    public String sql(String name) {
        var upTo = most == null ? "" : " and " + PER_YEAR + " <= :" + name + "_most";
        return "s.currency = :" + name + "_currency and " + PER_YEAR + " >= :" + name + "_least" + upTo;
    }

    @Override
    public Map<String, Object> values(String name) {
        var values = new HashMap<String, Object>();
        values.put(name + "_currency", currency);
        values.put(name + "_least", aYear(least, RoundingMode.CEILING));
        if (most != null) {
            values.put(name + "_most", aYear(most, RoundingMode.FLOOR));
        }
        return values;
    }

    @Override
    public String words(Wording wording) {
        return wording.value(this);
    }

    @Override
    public Map<String, String> fields() {
        return Map.of(
                "currency", currency,
                "value-least", isUpTo() ? "" : least.toPlainString(),
                "value-most", most == null ? "" : most.toPlainString());
    }

    /** Whether it only says how much it may be. */
    boolean isUpTo() {
        return most != null && least.signum() == 0;
    }

    private long aYear(BigDecimal month, RoundingMode rounding) {
        var digits = Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
        return month.movePointRight(digits)
                .multiply(BigDecimal.valueOf(12))
                .setScale(0, rounding)
                .longValueExact();
    }
}
