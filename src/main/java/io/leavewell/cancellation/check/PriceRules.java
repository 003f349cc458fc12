package io.leavewell.cancellation.check;

import io.leavewell.billing.Interval;
import io.leavewell.cancellation.check.Sold.Article;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import io.leavewell.offer.Offer;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is offered exists, costs less than before, something all the same, and no less than the operator's floor. */
final class PriceRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private PriceRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("plan_is_sold", PriceRules::unsold),
                new Rule("plan_is_sold_to_all", PriceRules::soldToSome),
                new Rule("switch_costs_less", PriceRules::dearer),
                new Rule("year_costs_less", PriceRules::dearYear),
                new Rule("amounts_are_money", PriceRules::noMoney),
                new Rule("amount_leaves_a_price", PriceRules::free),
                new Rule("above_floor", PriceRules::belowFloor));
    }

    private static Stream<Finding> unsold(Checked it) {
        return it.offers(Offer.OtherPlan.class)
                .filter(offer -> articles(it, offer).findAny().isEmpty())
                .map(offer -> refusal(offer, it.say().planGone(offer.id(), offer.plan())));
    }

    /** Who pays in a way in which the plan is not sold is not offered it; nothing else happens to them. */
    private static Stream<Finding> soldToSome(Checked it) {
        return it.offers(Offer.OtherPlan.class)
                .filter(offer -> articles(it, offer).findAny().isPresent())
                .flatMap(offer -> it
                        .sold()
                        .articles()
                        .filter(article -> articles(it, offer).noneMatch(isPaidLike(article)))
                        .findFirst()
                        .map(article -> Finding.hint(
                                it.say()
                                        .planNotForAll(
                                                offer.id(), article.plan().name()),
                                Places.of(offer)))
                        .stream());
    }

    private static Stream<Finding> dearer(Checked it) {
        return it.offers(Offer.OtherPlan.class)
                .filter(offer -> articles(it, offer).findAny().isPresent())
                .filter(offer -> articles(it, offer).noneMatch(cheap -> it.sold()
                        .articles()
                        .filter(isPaidLike(cheap))
                        .anyMatch(dear -> cheap.price().isLessThan(dear.price()))))
                .map(offer -> refusal(offer, it.say().planDearer(offer.id(), offer.plan())));
    }

    private static Stream<Finding> dearYear(Checked it) {
        return it.offers(Offer.Annual.class)
                .filter(offer -> it.sold().monthly().noneMatch(PriceRules::isCheaperByTheYear))
                .map(offer -> refusal(offer, it.say().yearDearer(offer.id())));
    }

    private static boolean isCheaperByTheYear(Article monthly) {
        return monthly.plan()
                .price(Interval.YEAR, monthly.price().currency())
                .filter(year -> year.isLessThan(monthly.year()))
                .isPresent();
    }

    private static Stream<Finding> noMoney(Checked it) {
        return it.offers(Offer.AmountOff.class).flatMap(offer -> offer.amounts().entrySet().stream()
                .filter(amount -> money(amount).filter(Money::isPositive).isEmpty()
                        || !it.sold().isIn(Currency.getInstance(amount.getKey())))
                .map(amount -> refusal(
                        offer, it.say().noMoney(offer.id(), amount.getValue().toPlainString(), amount.getKey()))));
    }

    private static Stream<Finding> free(Checked it) {
        return it.offers(Offer.AmountOff.class)
                .filter(offer -> offer.amounts().isEmpty()
                        || it.sold().monthly().noneMatch(article -> after(offer, article)
                                .filter(Money::isPositive)
                                .isPresent()))
                .map(offer -> refusal(offer, it.say().nothingLeft(offer.id())));
    }

    private static Stream<Finding> belowFloor(Checked it) {
        return it.flow().shelf().stream()
                .flatMap(offer -> it
                        .sold()
                        .monthly()
                        .filter(article -> floor(it, article)
                                .filter(floor -> !article.price().isLessThan(floor))
                                .filter(floor -> after(offer, article)
                                        .filter(price -> price.isLessThan(floor))
                                        .isPresent())
                                .isPresent())
                        .findFirst()
                        .map(article -> refusal(offer, belowFloor(it, offer, article)))
                        .stream());
    }

    private static String belowFloor(Checked it, Offer offer, Article article) {
        return it.say()
                .belowFloor(
                        offer.id(),
                        article.plan().name(),
                        it.reader().money(after(offer, article).orElseThrow()),
                        it.reader().money(floor(it, article).orElseThrow()));
    }

    private static Optional<Money> floor(Checked it, Article article) {
        var code = article.price().currency().getCurrencyCode();
        return Optional.ofNullable(it.flow().floors().get(code)).flatMap(amount -> money(Map.entry(code, amount)));
    }

    /** What a month costs then; empty if the offer is no discount, or none that can be. */
    private static Optional<Money> after(Offer offer, Article article) {
        if (offer instanceof Offer.PercentOff share) {
            return Optional.of(share.percent())
                    .filter(percent -> percent.signum() > 0 && percent.compareTo(ALL) < 0)
                    .map(percent -> new Percent(percent).off(article.price()));
        } else if (offer instanceof Offer.AmountOff off) {
            var code = article.price().currency().getCurrencyCode();
            return Optional.ofNullable(off.amounts().get(code))
                    .flatMap(amount -> money(Map.entry(code, amount)))
                    .map(amount -> article.price().minus(amount).atLeastZero());
        }
        return Optional.empty();
    }

    /** Empty if there is no such currency, or the amount has more digits than it. */
    static Optional<Money> money(Map.Entry<String, BigDecimal> amount) {
        try {
            return Optional.of(Money.of(amount.getValue(), Currency.getInstance(amount.getKey())));
        } catch (IllegalArgumentException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private static Stream<Article> articles(Checked it, Offer.OtherPlan offer) {
        return it.sold().articles().filter(article -> article.plan().code().equals(offer.plan()));
    }

    private static Predicate<Article> isPaidLike(Article one) {
        return other -> other.interval() == one.interval()
                && other.price().isIn(one.price().currency());
    }

    private static Finding refusal(Offer offer, String words) {
        return Finding.refusal(words, Places.of(offer));
    }
}
