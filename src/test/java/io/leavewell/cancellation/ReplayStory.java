package io.leavewell.cancellation;

import io.leavewell.money.Money;
import jakarta.inject.Inject;

/** A story after which drafts are replayed; others have left before, so that differences count. */
abstract class ReplayStory extends Story {

    static final String DEAR = "\"too_expensive\": [\"half\", \"annual\", \"five\"]";
    static final int DAYS = 90;

    @Inject
    Replay replay;

    void leaves(Leavers.Person person, String reason) {
        open(person).choose(reason).press("Cancel my subscription");
    }

    static Flow draft(String before, String after) {
        return Flows.parse(demo().replace(before, after));
    }

    static ReplayReport.Row row(ReplayReport report, String offer) {
        return report.offers().stream()
                .filter(row -> row.offer().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    static int refused(ReplayReport report, String rule) {
        return report.nothing().refused().getOrDefault(rule, 0);
    }

    static Money euros(ReplayReport report, String offer) {
        return row(report, offer).mostCost().stream()
                .filter(cost -> cost.currency().getCurrencyCode().equals("EUR"))
                .findFirst()
                .orElse(euro("0.00"));
    }

    static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
