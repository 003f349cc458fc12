package io.leavewell.cancellation;

import io.leavewell.offer.Limit;
import io.leavewell.offer.Offer;
import io.leavewell.web.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One offer of every kind, and some that nobody should get. */
final class Shelf {

    private static final Text WORDS = new Text(Map.of("en", "words"));
    private static final Map<String, BigDecimal> AMOUNTS =
            Map.of("EUR", new BigDecimal("5"), "JPY", new BigDecimal("500"), "KWD", new BigDecimal("1.25"));

    private static final List<Offer> OFFERS = List.of(
            percentOff("half", "50", new Limit(Optional.empty(), Optional.empty())),
            percentOff("all", "100", null),
            percentOff("tiny", "0.01", null),
            percentOff("today", "50", until("2026-03-02")),
            percentOff("yesterday", "50", until("2026-03-01")),
            percentOff("third", "50", new Limit(Optional.empty(), Optional.of(3))),
            percentOff("second", "50", new Limit(Optional.empty(), Optional.of(2))),
            new Offer.AmountOff("five", AMOUNTS, 2, Optional.empty(), Optional.empty()),
            new Offer.Pause("pause", 3, Optional.empty(), Optional.empty()),
            new Offer.OtherPlan("starter", "starter", WORDS, Optional.empty(), Optional.empty()),
            new Offer.OtherPlan("nowhere", "no-such-plan", WORDS, Optional.empty(), Optional.empty()),
            new Offer.Annual("annual", Optional.empty(), Optional.empty()),
            new Offer.LongerTrial("trial", 14, Optional.empty(), Optional.empty()),
            new Offer.Talk("ask", WORDS, WORDS, WORDS));

    private Shelf() {}

    static Offer offer(String id) {
        return OFFERS.stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Offer percentOff(String id, String percent, Limit limit) {
        return new Offer.PercentOff(id, new BigDecimal(percent), 3, Optional.empty(), Optional.ofNullable(limit));
    }

    private static Limit until(String day) {
        return new Limit(Optional.of(LocalDate.parse(day)), Optional.empty());
    }
}
