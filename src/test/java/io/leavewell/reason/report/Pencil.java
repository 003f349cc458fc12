package io.leavewell.reason.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import io.leavewell.reason.Heading;
import io.leavewell.reason.report.Sayings.Saying;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts as somebody would who goes through the list of what was said in a period, in no hurry. */
record Pencil(List<Saying> last) {

    private static final List<String> STAYED = List.of("ACCEPTED", "KEPT", "UNDONE");

    /** The last that was said about each subscription, if it is meant; what is about none counts each. */
    static Pencil over(List<Saying> said, Predicate<Saying> meant) {
        var last = said.stream().collect(groupingBy(Pencil::matter)).values().stream()
                .map(words ->
                        words.stream().max(Comparator.comparing(Saying::at)).orElseThrow());
        return new Pencil(last.filter(meant).toList());
    }

    Tally.Half half() {
        return new Tally.Half(
                line(),
                by(Saying::heading).entrySet().stream()
                        .collect(toMap(one -> new Heading(one.getKey()), one -> one.getValue()
                                .line())));
    }

    Map<Heading, Map<String, Long>> byPlan() {
        return by(Saying::heading).entrySet().stream()
                .collect(toMap(
                        one -> new Heading(one.getKey()), one -> one.getValue().by(Saying::plan).entrySet().stream()
                                .collect(toMap(Map.Entry::getKey, plan -> plan.getValue()
                                        .people(any -> true)))));
    }

    /** Who chose one reason and wrote about another, as "CHOSEN FOUND", where there are enough of them. */
    Map<String, Long> apart() {
        return by(one -> one.chosen() + " " + one.found()).entrySet().stream()
                .filter(one -> one.getValue().last().stream()
                        .allMatch(said -> !said.chosen().equals(said.found())
                                && !said.found().equals("OTHER")))
                .filter(one -> one.getValue().people(any -> true) >= Line.FEWEST)
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().people(any -> true)));
    }

    private Line line() {
        return new Line(
                people(any -> true),
                people(Pencil::isGone),
                people(said -> said.outcome().equals("ACCEPTED")),
                people(said -> STAYED.contains(said.outcome())),
                people(said -> said.words() != null),
                last.stream()
                        .filter(Pencil::isGone)
                        .collect(groupingBy(Saying::currency, summingLong(one -> 12 * one.perMonth()))));
    }

    private long people(Predicate<Saying> which) {
        return last.stream().filter(which).map(Pencil::who).distinct().count();
    }

    private Map<String, Pencil> by(Function<Saying, String> what) {
        return last.stream().collect(groupingBy(what)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> new Pencil(one.getValue())));
    }

    private static boolean isGone(Saying said) {
        return said.outcome().equals("CANCELLED");
    }

    private static Object who(Saying said) {
        return Optional.<Object>ofNullable(said.customer()).orElse(said);
    }

    private static Object matter(Saying said) {
        return Optional.<Object>ofNullable(said.subscription()).orElse(said);
    }
}
