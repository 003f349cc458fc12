package io.leavewell.reason.report;

import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the report counts, all at once.
 *
 * @param apart who chose one reason and wrote about another, the most people first
 * @param split how many people each heading has by the values of something, such as the plan
 */
record Counted(Tally tally, List<Apart> apart, Map<Heading, Map<String, Long>> split) {

    /** Some people who chose one thing and wrote another. */
    record Apart(Reason chosen, Reason found, long people) {}

    /** One row of SQL: what it counts, of which half, by what, and the numbers. */
    record Row(String kind, boolean present, String one, String other, long[] numbers) {

        static Row of(Object[] columns) {
            var numbers = new long[6];
            for (var at = 0; at < numbers.length; at++) {
                numbers[at] = columns[4 + at] == null ? 0 : ((Number) columns[4 + at]).longValue();
            }
            return new Row(
                    (String) columns[0], (Boolean) columns[1], (String) columns[2], (String) columns[3], numbers);
        }

        Line line(Map<String, Long> lost) {
            return new Line(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], lost);
        }
    }

    static Counted of(List<Row> rows) {
        var apart = new ArrayList<Apart>();
        var split = new LinkedHashMap<Heading, Map<String, Long>>();
        for (var row : rows) {
            if (row.kind().equals("apart")) {
                apart.add(new Apart(Reason.valueOf(row.one()), Reason.valueOf(row.other()), row.numbers()[0]));
            } else if (row.kind().equals("split")) {
                var value = Optional.ofNullable(row.other()).orElse("");
                split.computeIfAbsent(new Heading(row.one()), heading -> new HashMap<>())
                        .put(value, row.numbers()[0]);
            }
        }
        apart.sort((one, other) -> Long.compare(other.people(), one.people()));
        return new Counted(new Tally(half(rows, true), half(rows, false)), apart, split);
    }

    private static Tally.Half half(List<Row> rows, boolean present) {
        var lost = new HashMap<String, Map<String, Long>>();
        var whole = new HashMap<String, Long>();
        rows.stream()
                .filter(row -> row.present() == present && row.kind().equals("lost") && row.other() != null)
                .forEach(row -> {
                    lost.computeIfAbsent(row.one(), heading -> new HashMap<>()).put(row.other(), row.numbers()[5]);
                    whole.merge(row.other(), row.numbers()[5], Long::sum);
                });
        var half = Tally.Half.EMPTY;
        for (var row : rows) {
            if (row.present() == present && row.kind().equals("line")) {
                half = half.with(new Heading(row.one()), row.line(lost.getOrDefault(row.one(), Map.of())));
            } else if (row.present() == present && row.kind().equals("whole")) {
                half = half.with(row.line(whole));
            }
        }
        return half;
    }
}
