package io.leavewell.reason.report;

import io.leavewell.money.Money;
import io.leavewell.money.Rates;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * Revenue a month that went with those who left.
 *
 * @param sum in the currency of reports
 * @param unknown what no rate is known for, as it is
 */
record Lost(Money sum, List<Money> unknown) {

    static Lost of(Map<String, Long> perYear, Rates.Table rates) {
        var sum = Money.zero(rates.own());
        var unknown = new ArrayList<Money>();
        for (var part : perYear.entrySet()) {
            var month = new Money(part.getValue(), Currency.getInstance(part.getKey())).share(1, 12);
            if (rates.knows(month.currency())) {
                sum = sum.plus(rates.converted(month));
            } else if (!month.isZero()) {
                unknown.add(month);
            }
        }
        return new Lost(sum, unknown);
    }
}
