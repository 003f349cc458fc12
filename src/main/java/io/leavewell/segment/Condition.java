package io.leavewell.segment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Something that holds for a customer {@code c} or for one of their subscriptions {@code s}, said in SQL. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Plans.class, name = "plan"),
    @JsonSubTypes.Type(value = Condition.Intervals.class, name = "interval"),
    @JsonSubTypes.Type(value = Condition.Countries.class, name = "country"),
    @JsonSubTypes.Type(value = Condition.Languages.class, name = "language"),
    @JsonSubTypes.Type(value = Condition.MonthlyValue.class, name = "value"),
    @JsonSubTypes.Type(value = Condition.Tenure.class, name = "tenure"),
    @JsonSubTypes.Type(value = Condition.Attribute.class, name = "attribute")
})
public sealed interface Condition {

    /** @param name a prefix that no other condition has, for the names of values */
    String sql(String name);

    /** The values that the SQL names. */
    Map<String, Object> values(String name);

    /** To one of these plans, by their codes. */
    record Plans(List<String> anyOf) implements Condition {
        @Override
        public String sql(String name) {
            return "s.plan_id in (select id from plan where code in (:" + name + "))";
        }

        @Override
        public Map<String, Object> values(String name) {
            return Map.of(name, anyOf);
        }
    }

    /** Charged every month, every year …, by the codes of {@code billing.Interval}. */
    record Intervals(List<String> anyOf) implements Condition {
        @Override
        public String sql(String name) {
            return "lower(s.billing_interval) in (:" + name + ")";
        }

        @Override
        public Map<String, Object> values(String name) {
            return Map.of(name, anyOf);
        }
    }

    /** In one of these countries, two letters each. */
    record Countries(List<String> anyOf) implements Condition {
        @Override
        public String sql(String name) {
            return "c.country in (:" + name + ")";
        }

        @Override
        public Map<String, Object> values(String name) {
            return Map.of(name, anyOf);
        }
    }

    /** Reads one of these languages. */
    record Languages(List<String> anyOf) implements Condition {
        @Override
        public String sql(String name) {
            return "c.language in (:" + name + ")";
        }

        @Override
        public Map<String, Object> values(String name) {
            return Map.of(name, anyOf);
        }
    }

    /**
     * Brings so much revenue a month, from one subscription.
     *
     * @param currency the only one that is compared
     * @param least in the currency's main unit, included
     * @param most included; null for no end
     */
    record MonthlyValue(String currency, BigDecimal least, BigDecimal most) implements Condition {
        @Override
        public String sql(String name) {
            var upTo = most == null ? "" : " and s.per_year <= :" + name + "_most";
            return "s.currency = :" + name + "_currency and s.per_year >= :" + name + "_least" + upTo;
        }

        @Override
        public Map<String, Object> values(String name) {
            var least = Map.<String, Object>of(name + "_currency", currency, name + "_least", aYear(this.least));
            return most == null
                    ? least
                    : Map.of(
                            name + "_currency",
                            currency,
                            name + "_least",
                            aYear(this.least),
                            name + "_most",
                            aYear(most));
        }

        private long aYear(BigDecimal month) {
            var digits = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
            return month.movePointRight(Math.max(digits, 0))
                    .multiply(BigDecimal.valueOf(12))
                    .longValue();
        }
    }

    /**
     * Has subscribed for so long.
     *
     * @param leastDays included
     * @param mostDays included; null for no end
     */
    record Tenure(int leastDays, Integer mostDays) implements Condition {
        @Override
        public String sql(String name) {
            var upTo =
                    mostDays == null ? "" : " and s.started_at >= :now - make_interval(days => :" + name + "_most + 1)";
            return "s.started_at <= :now - make_interval(days => :" + name + "_least)" + upTo;
        }

        @Override
        public Map<String, Object> values(String name) {
            return mostDays == null
                    ? Map.of(name + "_least", leastDays)
                    : Map.of(name + "_least", leastDays, name + "_most", mostDays);
        }
    }

    /** Was imported with this value of an attribute. */
    record Attribute(String key, String value) implements Condition {
        @Override
        public String sql(String name) {
            return "c.attributes ->> :" + name + "_key = :" + name + "_value";
        }

        @Override
        public Map<String, Object> values(String name) {
            return Map.of(name + "_key", key, name + "_value", value);
        }
    }
}
