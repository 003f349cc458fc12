package io.leavewell.reason.report;

import io.leavewell.customer.Countries;
import io.leavewell.reason.Group;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.time.CalendarPeriod;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of numbers that a script can draw; cells of fewer than five people stay empty (T-P5). */
record Grids(Rows rows, Choices choices, Reader reader) {

    private static final int MOST_COLUMNS = 8;

    /** Statements a month by group of reasons. */
    ReportPage.Grid trend(Map<Heading, long[]> months) {
        var groups = new EnumMap<Group, long[]>(Group.class);
        months.forEach((heading, numbers) ->
                heading.group().ifPresent(group -> groups.merge(group, numbers.clone(), Grids::sum)));
        var last = LocalDate.ofInstant(rows.lens().months().get(11), reader.zone());
        var begins = Stream.iterate(last.minusMonths(11), month -> month.plusMonths(1))
                .limit(12)
                .toList();
        return new ReportPage.Grid(
                begins.stream().map(reader::month).toList(),
                groups.entrySet().stream()
                        .filter(entry -> Arrays.stream(entry.getValue()).anyMatch(many -> many >= Line.FEWEST))
                        .map(entry -> line(
                                group(entry.getKey()),
                                Arrays.stream(entry.getValue()).boxed().toList(),
                                begins.stream()
                                        .map(begin -> month(entry.getKey(), begin))
                                        .toList()))
                        .toList());
    }

    /** From reasons to how it ended. */
    ReportPage.Grid flow() {
        var say = say();
        return new ReportPage.Grid(
                List.of(say.endedLeft(), say.endedOffer(), say.endedOther()),
                rows.tally().now().headings().entrySet().stream()
                        .filter(entry -> !entry.getValue().isSmall())
                        .sorted(Comparator.comparing(entry -> -entry.getValue().people()))
                        .map(entry -> line(
                                rows.label(entry.getKey()),
                                ends(entry.getValue()),
                                Stream.of(Ending.LEFT, Ending.OFFER, Ending.OTHER)
                                        .map(ending -> voices(entry.getKey(), "outcome", ending.code()))
                                        .toList()))
                        .toList());
    }

    /** People by reason and by something else. */
    ReportPage.Grid split(Map<Heading, Map<String, Long>> counts, Split by) {
        var totals = new HashMap<String, Long>();
        counts.values().forEach(row -> row.forEach((value, people) -> totals.merge(value, people, Long::sum)));
        var columns = totals.entrySet().stream()
                .filter(entry -> entry.getValue() >= Line.FEWEST)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_COLUMNS)
                .map(Map.Entry::getKey)
                .toList();
        return new ReportPage.Grid(
                columns.stream().map(value -> named(value, by)).toList(),
                counts.keySet().stream()
                        .filter(heading -> !rows.tally().now().of(heading).isSmall())
                        .sorted(Comparator.comparing(
                                heading -> -rows.tally().now().of(heading).people()))
                        .map(heading -> line(
                                rows.label(heading),
                                columns.stream()
                                        .map(value -> counts.get(heading).getOrDefault(value, 0L))
                                        .toList(),
                                columns.stream()
                                        .map(value -> by.kind() == Split.Kind.ATTRIBUTE || value.isEmpty()
                                                ? ""
                                                : voices(heading, by.code(), value))
                                        .toList()))
                        .toList());
    }

    private static List<Long> ends(Line line) {
        return List.of(line.left(), line.offered(), line.stayed() - line.offered());
    }

    private static ReportPage.Grid.Line line(String label, List<Long> numbers, List<String> paths) {
        return new ReportPage.Grid.Line(
                label,
                IntStream.range(0, numbers.size())
                        .mapToObj(at -> new ReportPage.Grid.Cell(
                                shown(numbers.get(at)), numbers.get(at) < Line.FEWEST ? "" : paths.get(at)))
                        .toList());
    }

    private static String shown(long number) {
        return number == 0 ? "0" : number < Line.FEWEST ? "" : String.valueOf(number);
    }

    private String voices(Heading heading, String name, String value) {
        return Rows.voices(heading, rows.lens().address(), name, value);
    }

    private String month(Group group, LocalDate begin) {
        var fields = new LinkedHashMap<>(rows.lens().address().fields());
        fields.put("period", CalendarPeriod.Kind.MONTH.around(begin).code());
        fields.put("group", group.name().toLowerCase(Locale.ROOT));
        return ReasonsTabs.PATH + "/voices" + new Query(fields).with("all", "1");
    }

    private String named(String value, Split by) {
        if (value.isEmpty()) {
            return say().unknown();
        }
        return switch (by.kind()) {
            case PLAN -> choices.plan(value);
            case INTERVAL -> Choices.interval(value, reader);
            case TENURE -> Choices.band(Band.TENURE, value, reader);
            case VALUE -> Choices.band(Band.VALUE, value, reader);
            case COUNTRY -> Countries.name(value, reader);
            case LANGUAGE -> Language.of(value).map(Language::ownName).orElse(value);
            case CHANNEL -> Choices.channel(value, reader);
            case CHOSEN ->
                Reason.coded(value)
                        .map(reason -> reason.label(reader.language()))
                        .orElse(value);
            case ATTRIBUTE -> value;
        };
    }

    String group(Group group) {
        var say = say();
        return switch (group) {
            case PRODUCT -> say.groupProduct();
            case PRICING -> say.groupPricing();
            case SERVICE -> say.groupSupport();
            case MARKET -> say.groupMarket();
            case ONBOARDING_FIT -> say.groupOnboarding();
            case USAGE -> say.groupUsage();
            case BILLING -> say.groupBilling();
            case INVOLUNTARY -> say.groupInvoluntary();
            case POSITIVE -> say.groupPositive();
            case OTHER -> say.groupOther();
        };
    }

    private static long[] sum(long[] one, long[] other) {
        for (var at = 0; at < one.length; at++) {
            one[at] += other[at];
        }
        return one;
    }

    private ReportMessages say() {
        return Messages.in(reader.language(), ReportMessages.class);
    }
}
