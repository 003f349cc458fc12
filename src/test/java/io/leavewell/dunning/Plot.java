package io.leavewell.dunning;

import io.leavewell.billing.Interval;
import io.leavewell.billing.ledger.SandboxCard;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One random timeline: who it is, and what happens to them.
 *
 * @param deals their subscriptions
 * @param turns in the order of time
 */
record Plot(int seed, Almanac.Home home, SandboxCard card, List<Deal> deals, List<Turn> turns) {

    /**
     * A subscription.
     *
     * @param renews when it is charged for the first time
     */
    record Deal(Interval interval, Instant renews) {

        /** For a month or a year from then on. */
        Instant endOfFirst(Almanac.Home home) {
            return renews.atZone(home.zone()).plusMonths(interval.months()).toInstant();
        }
    }

    /** Short enough to be followed by a person. */
    String told() {
        return "timeline %d: somebody in %s %s with a card %s and %d plans%n%s"
                .formatted(
                        seed,
                        home.country(),
                        home.zone(),
                        card,
                        deals.size(),
                        turns.stream().map(this::told).collect(Collectors.joining()));
    }

    private String told(Turn turn) {
        return "  > %s %s%n".formatted(turn.at().atZone(home.zone()).toLocalDateTime(), turn.words());
    }
}
