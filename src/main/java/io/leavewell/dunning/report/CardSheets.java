package io.leavewell.dunning.report;

import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the report says about cards that expired: whether letters help, and what became of them. */
class CardSheets {

    private final List<CardCase> with;
    private final List<CardCase> without;
    private final Reader reader;
    private final Verdict verdict;
    private final RecoveryMessages say;

    CardSheets(List<CardCase> cases, Reader reader) {
        this.with = cases.stream().filter(one -> !one.heldOut()).toList();
        this.without = cases.stream().filter(CardCase::heldOut).toList();
        this.reader = reader;
        this.verdict = new Verdict(reader);
        this.say = Messages.in(reader.language(), RecoveryMessages.class);
    }

    Sheet sides() {
        var rows = Stream.of(line(say.with(), with), line(say.withoutAny(), without))
                .filter(line -> !line.cells().isEmpty())
                .toList();
        var columns = List.of(
                say.cards(),
                say.renewedInTime(),
                say.shareRenewed(),
                say.chargeFailed(),
                say.shareFailed(),
                say.leftBefore());
        return new Sheet(say.cardsOver(), say.group(), columns, rows, say.cardsOverNote(Share.FEWEST));
    }

    Sheet difference() {
        var enough = people(with) >= Share.FEWEST && people(without) >= Share.FEWEST;
        return verdict.sheet(
                say.cardsDifference(),
                List.of(
                        verdict.line(
                                say.renewedInTime(),
                                enough,
                                of(with, CardCase::renewed),
                                of(without, CardCase::renewed)),
                        verdict.line(
                                say.chargeFailed(),
                                enough,
                                of(with, CardCase::failed),
                                of(without, CardCase::failed))));
    }

    /** @param told those of one time */
    Sheet letters(List<CardCounting.Told> told) {
        var terms = told.stream()
                .map(CardCounting.Told::days)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var rows = told.stream()
                .collect(Collectors.groupingBy(CardCounting.Told::outcome, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(outcome -> new Sheet.Line(
                        Sides.outcome(outcome.getKey(), say),
                        terms.stream()
                                .map(days -> cell(outcome.getValue(), days))
                                .toList()))
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return new Sheet(
                say.cardLetters(),
                say.outcome(),
                terms.stream().map(say::daysBefore).toList(),
                rows,
                say.cardLettersNote(Share.FEWEST));
    }

    private String cell(List<CardCounting.Told> some, int days) {
        return some.stream()
                .filter(one -> one.days() == days && one.people() >= Share.FEWEST)
                .map(one -> reader.number(one.letters()))
                .findFirst()
                .orElse("");
    }

    private Sheet.Line line(String label, List<CardCase> some) {
        var renewed = of(some, CardCase::renewed);
        var failed = of(some, CardCase::failed);
        return new Sheet.Line(
                label,
                people(some) < Share.FEWEST
                        ? List.of()
                        : List.of(
                                reader.number(some.size()),
                                reader.number(renewed.part()),
                                verdict.percent(renewed),
                                reader.number(failed.part()),
                                verdict.percent(failed),
                                reader.number(of(some, CardCase::left).part())));
    }

    private static Share of(List<CardCase> some, Predicate<CardCase> which) {
        return new Share(some.stream().filter(which).count(), some.size());
    }

    private static long people(List<CardCase> some) {
        return some.stream().map(CardCase::customer).distinct().count();
    }
}
