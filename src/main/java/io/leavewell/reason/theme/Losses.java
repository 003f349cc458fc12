package io.leavewell.reason.theme;

import io.leavewell.money.Money;
import io.leavewell.money.Rates;
import io.leavewell.reason.report.Line;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** What those who left had paid, in the currency of reports. */
@ApplicationScoped
class Losses {

    @Inject
    Rates rates;

    @Inject
    Clock clock;

    /**
     * Revenue a month that is gone.
     *
     * @param few whether so few left that it could be known what one of them paid
     * @param left out of the sum: currencies without a rate
     */
    record Loss(boolean few, Money monthly, List<String> left) {

        long worth() {
            return few ? 0 : monthly.minor();
        }

        String words(Reader reader, ThemeMessages say) {
            if (few) {
                return say.fewLeft(Line.FEWEST);
            }
            var sum = reader.money(monthly);
            return left.isEmpty() ? sum : say.moneyWithout(sum, String.join(", ", left));
        }
    }

    Loss of(Figures.Count count) {
        var table = rates.on(LocalDate.now(clock));
        var known = count.lost().entrySet().stream()
                .map(amount -> new Money(amount.getValue(), Currency.getInstance(amount.getKey())))
                .filter(amount -> table.knows(amount.currency()))
                .map(table::converted)
                .reduce(Money.zero(table.own()), Money::plus);
        var unknown = count.lost().keySet().stream()
                .filter(code -> !table.knows(Currency.getInstance(code)))
                .toList();
        return new Loss(count.left() < Line.FEWEST, known.share(1, 12), unknown);
    }
}
