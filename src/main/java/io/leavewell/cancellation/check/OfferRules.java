package io.leavewell.cancellation.check;

import io.leavewell.offer.Limit;
import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Offers can be told apart, stand where they are meant to stand, and have terms that somebody could mean. */
final class OfferRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DISCOUNTED_MONTHS = 36;
    private static final int PAUSED_MONTHS = 12;
    private static final int TRIAL_DAYS = 180;

    private OfferRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("each_offer_once", OfferRules::twice),
                new Rule("offers_are_there", OfferRules::unknown),
                new Rule("percent_leaves_a_price", OfferRules::percent),
                new Rule("time_that_can_be_meant", OfferRules::time),
                new Rule("limit_can_be_reached", OfferRules::limits),
                new Rule("provider_can", OfferRules::impossible),
                new Rule("provider_was_asked", OfferRules::unasked));
    }

    private static Stream<Finding> twice(Checked it) {
        var seen = new HashSet<String>();
        return it.flow().shelf().stream()
                .filter(offer -> !seen.add(offer.id()))
                .map(offer -> Finding.refusal(it.say().offerTwice(offer.id()), Places.of(offer)));
    }

    private static Stream<Finding> unknown(Checked it) {
        return it.flow().offersFor().entrySet().stream().flatMap(stands -> stands.getValue().stream()
                .filter(id -> it.flow().offer(id).isEmpty())
                .map(id -> unknown(it, stands.getKey(), id)));
    }

    private static Finding unknown(Checked it, Reason reason, String id) {
        return Finding.refusal(it.say().offerUnknown(it.name(reason), id), Places.of(reason));
    }

    private static Stream<Finding> percent(Checked it) {
        return it.offers(Offer.PercentOff.class)
                .filter(offer ->
                        offer.percent().signum() <= 0 || offer.percent().compareTo(ALL) >= 0)
                .map(offer ->
                        refusal(offer, it.say().percent(offer.id(), it.reader().number(offer.percent()))));
    }

    private static Stream<Finding> time(Checked it) {
        return Stream.of(
                        it.offers(Offer.PercentOff.class)
                                .flatMap(offer -> months(it, offer, offer.months(), DISCOUNTED_MONTHS)),
                        it.offers(Offer.AmountOff.class)
                                .flatMap(offer -> months(it, offer, offer.months(), DISCOUNTED_MONTHS)),
                        it.offers(Offer.Pause.class)
                                .flatMap(offer -> months(it, offer, offer.mostMonths(), PAUSED_MONTHS)),
                        it.offers(Offer.LongerTrial.class)
                                .filter(offer -> offer.days() < 1 || offer.days() > TRIAL_DAYS)
                                .map(offer -> refusal(offer, it.say().days(offer.id(), offer.days(), TRIAL_DAYS))))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> months(Checked it, Offer offer, int months, int most) {
        return months < 1 || months > most
                ? Stream.of(refusal(offer, it.say().months(offer.id(), months, most)))
                : Stream.empty();
    }

    private static Stream<Finding> limits(Checked it) {
        return it.flow().shelf().stream().flatMap(offer -> offer.limit().stream()
                .filter(limit -> isOver(it, limit))
                .map(limit -> refusal(offer, it.say().limitOver(offer.id()))));
    }

    private static boolean isOver(Checked it, Limit limit) {
        return limit.until().filter(it.today()::isAfter).isPresent()
                || limit.most().filter(most -> most < 1).isPresent();
    }

    private static Stream<Finding> impossible(Checked it) {
        return it.can().stream().flatMap(can -> it.flow().shelf().stream()
                .filter(offer -> !can.containsAll(offer.needs().stream().toList()))
                .map(offer -> refusal(offer, it.say().providerCannot(offer.id()))));
    }

    /** No reason to refuse: whatever the provider turns out to be unable to do is not shown to anybody. */
    private static Stream<Finding> unasked(Checked it) {
        return it.can().isEmpty() && it.flow().shelf().stream().anyMatch(Offer::saves)
                ? Stream.of(Finding.hint(it.say().providerSilent(), Places.FLOW))
                : Stream.empty();
    }

    private static Finding refusal(Offer offer, String words) {
        return Finding.refusal(words, Places.of(offer));
    }
}
