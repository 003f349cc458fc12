package io.leavewell.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What money of other currencies is worth in the currency of reports, by dated rates that operators load. */
@ApplicationScoped
public class Rates {

    private static final String LATEST = """
            select distinct on (currency) currency, rate from exchange_rate where day <= ?1
            order by currency, day desc""";

    private static final String KEPT = """
            insert into exchange_rate (currency, day, rate) values (?1, ?2, ?3)
            on conflict (currency, day) do update set rate = excluded.rate""";

    @Inject
    EntityManager database;

    @ConfigProperty(name = "leavewell.report-currency")
    Currency own;

    /** Rates of one day, for as long as a report is made. */
    public record Table(Currency own, Map<String, BigDecimal> rates) {

        public boolean knows(Currency currency) {
            return currency.equals(own) || rates.containsKey(currency.getCurrencyCode());
        }

        /** @throws IllegalArgumentException if no rate of its currency is known */
        public Money converted(Money amount) {
            if (amount.isIn(own)) {
                return amount;
            } else if (!knows(amount.currency())) {
                throw new IllegalArgumentException("No rate of " + amount.currency());
            }
            var units = amount.amount().multiply(rates.get(amount.currency().getCurrencyCode()));
            return new Money(
                    units.movePointRight(Math.max(own.getDefaultFractionDigits(), 0))
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact(),
                    own);
        }
    }

    public Currency own() {
        return own;
    }

    /** The latest rates up to a day. */
    @SuppressWarnings("unchecked")
    public Table on(LocalDate day) {
        var rows = database.createNativeQuery(LATEST, Object[].class)
                .setParameter(1, day)
                .getResultList();
        return new Table(own, ((List<Object[]>) rows).stream().collect(Collectors.toMap(row -> (String) row[0], row ->
                        (BigDecimal) row[1])));
    }

    /** From a day on, one unit of a currency is worth {@code rate} of ours. */
    public void keep(Currency currency, LocalDate day, BigDecimal rate) {
        database.createNativeQuery(KEPT)
                .setParameter(1, currency.getCurrencyCode())
                .setParameter(2, day)
                .setParameter(3, rate)
                .executeUpdate();
    }
}
