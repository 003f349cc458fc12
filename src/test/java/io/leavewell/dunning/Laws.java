package io.leavewell.dunning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of a timeline, however the model was written. */
class Laws {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST = 4;

    private final Plot plot;
    private final List<Lived.Fact> facts;
    private final List<String> broken = new ArrayList<>();

    Laws(Plot plot, List<Lived.Fact> facts) {
        this.plot = plot;
        this.facts = facts;
    }

    List<String> broken() {
        letters().forEach(this::byDay);
        seldom();
        facts.stream().filter(Lived.Fact::isAnEnd).forEach(this::silenceAfter);
        facts.stream().filter(fact -> fact.what().equals("EXHAUSTED")).forEach(this::warned);
        said(Turn.What.ERASED).forEach(this::silenceAfter);
        said(Turn.What.OPTS_OUT).forEach(this::silenceAfter);
        return broken;
    }

    private void byDay(Lived.Fact letter) {
        check(Almanac.ofThePost(plot.home()).isOpen(letter.at()), "at night or on the weekend", letter.at());
    }

    /** One a day, and four in seven days; the end is told whatever was. */
    private void seldom() {
        var days = new HashSet<>();
        var asking = letters().filter(Lived.Fact::asks).toList();
        for (var letter : asking) {
            check(days.add(letter.at().atZone(plot.home().zone()).toLocalDate()), "two on a day", letter.at());
            var week = asking.stream()
                    .filter(other -> !other.at().isAfter(letter.at())
                            && other.at().isAfter(letter.at().minus(A_DAY.multipliedBy(7))));
            check(week.count() <= MOST, "too many in a week", letter.at());
        }
    }

    private void silenceAfter(Lived.Fact end) {
        check(
                facts.stream()
                        .noneMatch(fact -> fact.asks()
                                && fact.about().equals(end.about())
                                && fact.at().isAfter(end.at())),
                "a letter after it was over",
                end.at());
    }

    private void silenceAfter(Instant wish) {
        check(
                facts.stream().noneMatch(fact -> fact.asks() && fact.at().isAfter(wish)),
                "a letter to somebody who is not to get any",
                wish);
    }

    private void warned(Lived.Fact end) {
        var isDeaf = said(Turn.What.OPTS_OUT).anyMatch(wish -> wish.isBefore(end.at()));
        check(
                isDeaf
                        || facts.stream()
                                .anyMatch(fact -> fact.about().equals(end.about())
                                        && fact.what().equals("FINAL")
                                        && !fact.at().isAfter(end.at().minus(A_DAY))),
                "an end without a warning",
                end.at());
    }

    private Stream<Lived.Fact> letters() {
        return facts.stream().filter(fact -> fact.asks() || fact.what().equals("ENDED"));
    }

    private Stream<Instant> said(Turn.What what) {
        return plot.turns().stream().filter(turn -> turn.what() == what).map(Turn::at);
    }

    private void check(boolean holds, String what, Instant at) {
        if (!holds) {
            broken.add("! " + Lines.line(at, plot.home(), what, 0));
        }
    }
}
