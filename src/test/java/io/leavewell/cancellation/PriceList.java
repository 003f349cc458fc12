package io.leavewell.cancellation;

import io.leavewell.billing.Interval;
import io.leavewell.billing.ListPrice;
import io.leavewell.billing.Plan;
import io.leavewell.money.Money;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the company of the stories sells, in euro and dollar; "boat" ends at once. */
final class PriceList {

    private PriceList() {}

    static void publish() {
        new Plan("starter", "Starter", false, prices("12.00 EUR", "120.00 EUR", "12.00 USD")).persist();
        new Plan("pro", "Pro", false, prices("29.00 EUR", "290.00 EUR", "29.00 USD")).persist();
        new Plan("boat", "Boat", true, prices("30.00 EUR", "300.00 EUR", "30.00 USD")).persist();
    }

    static Money money(String amount) {
        return Money.of(amount.split(" ")[0], amount.split(" ")[1]);
    }

    private static Set<ListPrice> prices(String monthly, String yearly, String dollars) {
        return Stream.of(
                        new ListPrice(Interval.MONTH, money(monthly)),
                        new ListPrice(Interval.YEAR, money(yearly)),
                        new ListPrice(Interval.MONTH, money(dollars)))
                .collect(Collectors.toSet());
    }
}
