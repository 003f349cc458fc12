package io.leavewell.demo;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Interval;
import io.leavewell.billing.ListPrice;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Terms;
import io.leavewell.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample company's three plans: the same in euros and in dollars, and ten months' worth for a year. */
record Prices(Catalogue catalogue) {

    private static final int MONTHS_PAID_A_YEAR = 10;

    /** Sees to it that the plans are there. */
    static Prices published() {
        publish("starter", "Starter", 12);
        publish("pro", "Pro", 29);
        publish("team", "Team", 79);
        return new Prices(new Catalogue());
    }

    Plan coded(String code) {
        return catalogue.plan(code).orElseThrow();
    }

    Terms terms(String code, Interval interval, Currency currency) {
        var plan = coded(code);
        return new Terms(plan, interval, plan.price(interval, currency).orElseThrow());
    }

    private static void publish(String code, String name, int month) {
        if (Plan.coded(code).isEmpty()) {
            var prices = Stream.of("EUR", "USD")
                    .map(Currency::getInstance)
                    .flatMap(currency -> Stream.of(
                            price(Interval.MONTH, month, currency),
                            price(Interval.YEAR, month * MONTHS_PAID_A_YEAR, currency)))
                    .collect(Collectors.toSet());
            new Plan(code, name, false, Set.copyOf(prices)).persist();
        }
    }

    private static ListPrice price(Interval interval, int amount, Currency currency) {
        return new ListPrice(interval, Money.of(BigDecimal.valueOf(amount), currency));
    }
}
