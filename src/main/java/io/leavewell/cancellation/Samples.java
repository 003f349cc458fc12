package io.leavewell.cancellation;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.leavewell.billing.Plan;
import io.leavewell.billing.Status;
import io.leavewell.billing.Subscription;
import io.leavewell.billing.Terms;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.money.Money;
import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** People who are only imagined, to show what a flow looks like to somebody: nothing of them is kept. */
@ApplicationScoped
class Samples {

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Money USUAL = Money.of("29.00", "EUR");

    /** Rather one that ends at the end of what was paid, is sold by the year too, and costs what is usual. */
    private static final Comparator<Terms> LIKELY = Comparator.comparing(
                    (Terms terms) -> !terms.plan().endsAtOnce())
            .thenComparing(terms ->
                    terms.plan().price(Interval.YEAR, terms.price().currency()).isPresent())
            .thenComparing(terms -> -Math.abs(terms.price().minor() - USUAL.minor()));

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /** What somebody might pay for, in a currency: the likeliest plan that is sold by the month, or one of ours. */
    Terms terms(Interval interval, Currency currency) {
        return catalogue.plans().stream()
                .flatMap(plan ->
                        plan
                                .price(Interval.MONTH, currency)
                                .map(price -> new Terms(plan, Interval.MONTH, price))
                                .stream())
                .max(LIKELY)
                .map(monthly -> paid(monthly, interval))
                .orElseGet(() -> paid(
                        new Terms(new Plan("sample", "Pro", false, Set.of()), Interval.MONTH, inCurrency(currency)),
                        interval));
    }

    /** Since a week: paying, or on trial for one more week. */
    Subscription subscription(Terms terms, boolean onTrial, String country) {
        var start = clock.instant().minus(A_WEEK);
        var customer = new Customer("sample", new Identity("Alex", "alex@example.com", "en", country, "UTC"), start);
        var end = onTrial
                ? start.plus(A_WEEK).plus(A_WEEK)
                : terms.interval()
                        .renewalAfter(
                                clock.instant(),
                                start,
                                customer.reads(Language.EN).zone());
        var status = onTrial ? Status.TRIALING : Status.ACTIVE;
        return new Subscription("sample", customer, terms, new Period(start, end), status);
    }

    /** Those of the catalogue, the euro if it is empty. */
    List<Currency> currencies() {
        var sold = catalogue.currencies().stream().map(Currency::getInstance).toList();
        return sold.isEmpty() ? List.of(USUAL.currency()) : sold;
    }

    private static Terms paid(Terms monthly, Interval interval) {
        var price = monthly.price();
        var other = interval == Interval.MONTH
                ? price
                : monthly.plan().price(interval, price.currency()).orElse(price.times(10));
        return new Terms(monthly.plan(), interval, other);
    }

    private static Money inCurrency(Currency currency) {
        return new Money(USUAL.minor(), currency);
    }
}
