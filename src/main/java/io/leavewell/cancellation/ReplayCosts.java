package io.leavewell.cancellation;

import io.leavewell.money.Money;
import io.leavewell.offer.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each visit that sees an offer would cost. */
class ReplayCosts {

    private final Map<Currency, List<Money>> costs = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
    private int count;

    void add(Money cost) {
        count++;
        costs.computeIfAbsent(cost.currency(), first -> new ArrayList<>()).add(cost);
    }

    int count() {
        return count;
    }

    /** Of all, or of the dearest that fit into a number: a sum for each currency that is not zero. */
    List<Money> within(Optional<Limit> limit) {
        var most = limit.flatMap(Limit::most).orElse(count);
        return costs.entrySet().stream()
                .map(costs -> costs.getValue().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(most)
                        .reduce(Money.zero(costs.getKey()), Money::plus))
                .filter(sum -> !sum.isZero())
                .toList();
    }
}
