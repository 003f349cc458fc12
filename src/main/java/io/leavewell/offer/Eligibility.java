package io.leavewell.offer;

import io.leavewell.billing.Interval;
import io.leavewell.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Who may have which offer: the rules as one list, in the order in which they are asked. */
public final class Eligibility {

    /** A reason to refuse, by the name under which evidence and replay report it. */
    public record Rule(String name, BiPredicate<Offer, Situation> allows) {}

    private static final List<Rule> RULES = List.of(
            new Rule("provider_can", (offer, now) -> now.capabilities()
                    .containsAll(offer.needs().stream().toList())),
            new Rule("within_limit", (offer, now) -> now.bounds().admits(offer, now.now())),
            new Rule("status_fits", (offer, now) -> offer.fits(now.agreed().status())),
            new Rule(
                    "interval_fits",
                    (offer, now) -> !offer.isForMonthly() || now.agreed().interval() == Interval.MONTH),
            new Rule("not_saved_lately", (offer, now) -> !offer.saves() || !now.savedLately()),
            new Rule(
                    "no_discount_runs",
                    (offer, now) -> !offer.saves() || !now.agreed().isDiscountedAt(now.now())),
            new Rule(
                    "nothing_agreed_yet",
                    (offer, now) -> !offer.saves() || !now.agreed().changes()),
            new Rule(
                    "currency_fits",
                    (offer, now) -> !offer.saves() || !offer.changes(now).isEmpty()),
            new Rule("costs_less_than_now", (offer, now) -> yearly(offer, now)
                    .filter(price -> !price.isLessThan(now.priceOfYear()))
                    .isEmpty()),
            new Rule("costs_something", (offer, now) -> yearly(offer, now)
                    .filter(price -> !price.isPositive())
                    .isEmpty()),
            new Rule(
                    "above_floor",
                    (offer, now) -> !(offer instanceof Discount)
                            || yearly(offer, now).filter(now.bounds()::forbids).isEmpty()));

    private Eligibility() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The first rule that refuses the offer, if one does. */
    public static Optional<Rule> refusal(Offer offer, Situation situation) {
        return RULES.stream()
                .filter(rule -> !rule.allows().test(offer, situation))
                .findFirst();
    }

    private static Optional<Money> yearly(Offer offer, Situation now) {
        return offer.changes(now).stream()
                .findFirst()
                .flatMap(change -> change.priceOfYear(now.agreed().interval()));
    }
}
