package io.leavewell.dunning.report;

import static java.util.stream.Collectors.toList;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the report says beside its groups: what letters are worth, how long it takes, what became of letters, what may come. */
class Sides {

    private static final List<String> TONES = List.of("NOTICE", "REMINDER", "FINAL");

    private final Instant now;
    private final Reader reader;
    private final Verdict verdict;
    private final RecoveryMessages say;

    Sides(Instant now, Reader reader) {
        this.now = now;
        this.reader = reader;
        this.verdict = new Verdict(reader);
        this.say = Messages.in(reader.language(), RecoveryMessages.class);
    }

    Sheet holdout(List<Case> cases, Groups groups) {
        var sides = cases.stream().collect(Collectors.partitioningBy(Case::heldOut));
        var rows = isEnough(sides)
                ? List.of(side(say.with(), sides.get(false), groups), side(say.without(), sides.get(true), groups))
                : List.<Sheet.Line>of();
        return new Sheet(
                say.holdout(),
                say.group(),
                List.of(say.payments(), say.paidOnes(), say.shareOfThem()),
                rows,
                say.holdoutNote(Share.FEWEST));
    }

    /** By how much more of those who get letters pay. */
    Sheet difference(List<Case> cases) {
        var sides = cases.stream().collect(Collectors.partitioningBy(Case::heldOut));
        var paid = verdict.line(
                say.paidOnes(), isEnough(sides), Groups.paid(sides.get(false)), Groups.paid(sides.get(true)));
        return verdict.sheet(say.difference(), List.of(paid));
    }

    /** One side alone would tell of the other, as the sum of both is known (T-P5). */
    private static boolean isEnough(Map<Boolean, List<Case>> sides) {
        return sides.values().stream().allMatch(side -> Groups.people(side) >= Share.FEWEST);
    }

    Sheet survival(List<Case> cases) {
        var shares = Survival.of(cases, now);
        var rows = IntStream.range(0, shares.size())
                .mapToObj(
                        day -> new Sheet.Line(reader.number(day), List.of(verdict.points(shares.get(day)) + "\u00a0%")))
                .toList();
        return new Sheet(say.survival(), say.day(), List.of(say.stillOpen()), rows, say.survivalNote());
    }

    Sheet letters(List<Counting.Posted> letters) {
        var outcomes =
                letters.stream().collect(Collectors.groupingBy(Counting.Posted::outcome, TreeMap::new, toList()));
        var rows = outcomes.entrySet().stream()
                .map(outcome -> new Sheet.Line(
                        outcome(outcome.getKey(), say),
                        TONES.stream()
                                .map(tone -> cell(outcome.getValue(), tone))
                                .toList()))
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return new Sheet(
                say.letters(),
                say.outcome(),
                TONES.stream().map(say::tone).toList(),
                rows,
                say.lettersNote(Share.FEWEST));
    }

    Sheet forecast(List<Stakes.Stake> failing, List<Stakes.Stake> expiring) {
        var rows = Stream.concat(
                        failing.stream().map(stake -> line(say.failingNow(), stake)),
                        expiring.stream().map(stake -> line(say.cardsExpire(), stake)))
                .filter(line -> !line.cells().isEmpty())
                .toList();
        return new Sheet(
                say.forecast(),
                say.group(),
                List.of(say.people(), say.atStake()),
                rows,
                say.forecastNote(Share.FEWEST));
    }

    private Sheet.Line line(String label, Stakes.Stake stake) {
        return new Sheet.Line(
                label,
                stake.people() < Share.FEWEST
                        ? List.of()
                        : List.of(reader.number(stake.people()), reader.money(stake.money())));
    }

    private Sheet.Line side(String label, List<Case> some, Groups groups) {
        var paid = Groups.paid(some);
        return new Sheet.Line(
                label, List.of(reader.number(paid.of()), reader.number(paid.part()), groups.percent(paid)));
    }

    static String outcome(String code, RecoveryMessages say) {
        return code.startsWith("LETTER_") ? say.letterState(code.substring("LETTER_".length())) : say.result(code);
    }

    private String cell(List<Counting.Posted> some, String tone) {
        return some.stream()
                .filter(one -> tone.equals(one.tone()) && one.people() >= Share.FEWEST)
                .map(one -> reader.number(one.letters()))
                .findFirst()
                .orElse("");
    }
}
