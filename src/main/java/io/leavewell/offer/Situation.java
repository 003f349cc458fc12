package io.leavewell.offer;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Reduction;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where a customer stands at the moment of choosing an offer.
 *
 * @param savedLately whether they accepted an offer and stayed, not long enough ago for another one
 * @param bounds how far the operator goes
 */
public record Situation(
        Agreement agreed,
        Catalogue catalogue,
        Set<Capability> capabilities,
        boolean savedLately,
        Bounds bounds,
        Instant now) {

    private static final int DAYS_A_YEAR = 365;

    /** Smallest units of the customer's currency that they pay in a year now. */
    Money priceOfYear() {
        return agreed.price().times(agreed.interval().timesAYear());
    }

    /** The share of so many days in what they pay in a year. */
    Money priceOfDays(int days) {
        return priceOfYear().share(days, DAYS_A_YEAR);
    }

    List<Change.StartDiscount> percentOff(BigDecimal percent, int months) {
        return discount(new Reduction.Share(new Percent(percent)), months);
    }

    List<Change.StartDiscount> amountOff(Map<String, BigDecimal> amounts, int months) {
        return Optional.ofNullable(amounts.get(currency().getCurrencyCode()))
                .map(amount -> discount(new Reduction.Amount(Money.of(amount, currency())), months))
                .orElse(List.of());
    }

    List<Change.Pause> pauses(int mostMonths) {
        return IntStream.rangeClosed(1, mostMonths)
                .mapToObj(months -> new Change.Pause(agreed.nextCharge(), agreed.afterNextCharge(months)))
                .toList();
    }

    List<Change.SwitchPlan> switchTo(String plan, Interval interval) {
        return catalogue
                .plan(plan)
                .flatMap(found -> found.price(interval, currency()))
                .map(price -> List.of(new Change.SwitchPlan(plan, interval, price, agreed.nextCharge())))
                .orElse(List.of());
    }

    List<Change.ExtendTrial> trialLongerBy(int days) {
        var longer = agreed.nextCharge().atZone(agreed.months().zone()).plusDays(days);
        return List.of(new Change.ExtendTrial(longer.toInstant()));
    }

    private List<Change.StartDiscount> discount(Reduction reduction, int months) {
        return List.of(new Change.StartDiscount(
                reduction, reduction.appliedTo(agreed.price()), agreed.nextCharge(), agreed.afterNextCharge(months)));
    }

    private Currency currency() {
        return agreed.price().currency();
    }
}
