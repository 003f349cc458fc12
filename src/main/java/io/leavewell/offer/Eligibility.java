package io.leavewell.offer;

import io.leavewell.billing.Interval;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may have which offer: the rules as one list, in the order in which they are asked. */
public final class Eligibility {

    /** A reason to refuse, by the name under which evidence and replay report it. */
    public record Rule(String name, Predicate<Candidate> allows) {}

    private static final List<Rule> RULES = List.of(
            new Rule("provider_can", one -> one.now()
                    .capabilities()
                    .containsAll(one.offer().needs().stream().toList())),
            new Rule(
                    "within_limit",
                    one -> one.now().bounds().admits(one.offer(), one.now().now())),
            new Rule("status_fits", one -> one.offer().fits(one.agreed().status())),
            new Rule(
                    "interval_fits",
                    one -> !one.offer().isForMonthly() || one.agreed().interval() == Interval.MONTH),
            new Rule("not_saved_lately", one -> !one.saves() || !one.now().savedLately()),
            new Rule(
                    "no_discount_runs",
                    one -> !one.saves()
                            || !one.agreed().isDiscountedAt(one.now().now())),
            new Rule("nothing_agreed_yet", one -> !one.saves() || !one.agreed().changes()),
            new Rule("currency_fits", one -> !one.saves() || !one.changes().isEmpty()),
            new Rule("costs_less_than_now", one -> one.priceOfYear()
                    .filter(price -> !price.isLessThan(one.now().priceOfYear()))
                    .isEmpty()),
            new Rule("costs_something", one -> one.priceOfYear()
                    .filter(price -> !price.isPositive())
                    .isEmpty()),
            new Rule(
                    "above_floor",
                    one -> !(one.offer() instanceof Discount)
                            || one.priceOfYear()
                                    .filter(one.now().bounds()::forbids)
                                    .isEmpty()));

    private Eligibility() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** The first rule that refuses the offer, if one does. */
    public static Optional<Rule> refusal(Offer offer, Situation situation) {
        var candidate = new Candidate(offer, situation);
        return RULES.stream().filter(rule -> !rule.allows().test(candidate)).findFirst();
    }
}
