package io.leavewell.cancellation.check;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is on sale: offers are measured against it. */
record Sold(List<Plan> plans) {

    /** A plan at one of its list prices. */
    record Article(Plan plan, Interval interval, Money price) {

        Money year() {
            return price.times(interval.timesAYear());
        }
    }

    Stream<Article> articles() {
        return plans.stream().flatMap(plan -> plan.prices().stream()
                .map(price -> new Article(plan, price.interval(), price.amount())));
    }

    /** Discounts are for those who pay by the month. */
    Stream<Article> monthly() {
        return articles().filter(article -> article.interval() == Interval.MONTH);
    }

    Optional<Plan> plan(String code) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    boolean isIn(Currency currency) {
        return articles().anyMatch(article -> article.price().isIn(currency));
    }
}
