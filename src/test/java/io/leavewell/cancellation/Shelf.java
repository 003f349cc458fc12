package io.leavewell.cancellation;

import io.leavewell.offer.Offer;
import io.leavewell.web.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One offer of every kind, and some that nobody should get. */
final class Shelf {

    private static final Text WORDS = new Text(Map.of("en", "words"));
    private static final Map<String, BigDecimal> AMOUNTS =
            Map.of("EUR", new BigDecimal("5"), "JPY", new BigDecimal("500"), "KWD", new BigDecimal("1.25"));

    private static final List<Offer> OFFERS = List.of(
            new Offer.PercentOff("half", new BigDecimal("50"), 3),
            new Offer.PercentOff("all", new BigDecimal("100"), 3),
            new Offer.PercentOff("tiny", new BigDecimal("0.01"), 3),
            new Offer.AmountOff("five", AMOUNTS, 2),
            new Offer.Pause("pause", 3),
            new Offer.OtherPlan("starter", "starter", WORDS),
            new Offer.OtherPlan("nowhere", "no-such-plan", WORDS),
            new Offer.Annual("annual"),
            new Offer.LongerTrial("trial", 14),
            new Offer.Talk("ask", WORDS, WORDS, WORDS));

    private Shelf() {}

    static Offer offer(String id) {
        return OFFERS.stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
