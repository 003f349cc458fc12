package io.leavewell.reason.digest;

import io.leavewell.money.Money;
import io.leavewell.reason.Heading;
import io.leavewell.reason.report.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why people left in a week or month, in numbers. Whatever fewer than five people did is not in it (T-P5).
 *
 * @param all whatever the reason
 * @param top the reasons that cost most
 * @param unrated the currencies whose amounts are left out, since no rate is loaded
 */
record Digest(Stretch stretch, Reason all, List<Reason> top, Moves moves, List<Quote> quotes, Set<String> unrated) {

    static final int MOST = 7;

    /** Those that cost most come first, and those that most people have where that is the same. */
    static final Comparator<Reason> WORST = Comparator.comparing(Reason::lost)
            .thenComparing(reason -> reason.now().people())
            .reversed()
            .thenComparing(reason -> reason.heading().code());

    /**
     * One heading, or all of them.
     *
     * @param before the same in the period before
     * @param lost a month, in the currency of reports
     */
    record Reason(Heading heading, Line now, Line before, Money lost) {

        long rise() {
            return atLeastKnown(now) - atLeastKnown(before);
        }

        /** Of a small group no more is told than that it is small. */
        private static long atLeastKnown(Line line) {
            return Math.max(line.people(), Line.FEWEST - 1L);
        }
    }

    /** Which reasons more people have than before, and which fewer. */
    record Moves(Optional<Reason> up, Optional<Reason> down, Optional<Reason> unexplained) {

        static Moves of(List<Reason> all) {
            var told = all.stream()
                    .filter(reason -> !isNone(reason))
                    .sorted(Comparator.comparing(Reason::rise))
                    .toList();
            return new Moves(
                    told.stream().reduce((one, other) -> other).filter(last -> last.rise() > 0),
                    told.stream().findFirst().filter(first -> first.rise() < 0),
                    all.stream()
                            .filter(Moves::isNone)
                            .filter(none -> !none.now().isSmall())
                            .findFirst());
        }

        private static boolean isNone(Reason reason) {
            return reason.heading().code().equals(Heading.NONE);
        }
    }

    /** Nobody said anything, as far as can be told. */
    boolean isNobody() {
        return all.now().people() == 0;
    }

    boolean isTooSmall() {
        return all.now().isSmall();
    }

    /** How long the bar of a reason is, in percent of the longest: by money or, where nothing is lost, by people. */
    int bar(Reason reason) {
        var first = top.get(0);
        var isPaid = first.lost().isPositive();
        var longest = isPaid ? first.lost().minor() : first.now().people();
        var own = isPaid ? reason.lost().minor() : reason.now().people();
        return own <= 0 ? 0 : Math.max(1, Math.round(100f * own / longest));
    }
}
