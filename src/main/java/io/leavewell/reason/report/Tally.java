package io.leavewell.reason.report;

import io.leavewell.reason.Heading;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements of a period and of the one before, counted by heading. */
public record Tally(Half now, Half before) {

    /**
     * One of the two periods.
     *
     * @param all whatever the heading
     */
    public record Half(Line all, Map<Heading, Line> headings) {

        static final Half EMPTY = new Half(Line.NOBODY, Map.of());

        public Line of(Heading heading) {
            return headings.getOrDefault(heading, Line.NOBODY);
        }

        Half with(Line whole) {
            return new Half(whole, headings);
        }

        Half with(Heading heading, Line line) {
            var more = new LinkedHashMap<>(headings);
            more.put(heading, line);
            return new Half(all, more);
        }
    }
}
