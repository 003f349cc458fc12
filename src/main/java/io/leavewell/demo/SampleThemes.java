package io.leavewell.demo;

import io.leavewell.reason.theme.Filter;
import io.leavewell.reason.theme.Sketch;
import io.leavewell.reason.theme.Theme;
import io.leavewell.segment.Intervals;
import io.leavewell.segment.Segment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the sample company's team looks at: a segment, and a theme that it follows. */
final class SampleThemes {

    private static final String BY = "Mina Roth";

    private SampleThemes() {}

    static void begin(Instant now) {
        new Segment("Pays by the year", List.of(new Intervals(List.of("year"))), BY, now).persist();
        var missing = new Sketch(
                "What people miss",
                Filter.of("reason=missing_features"),
                Optional.empty(),
                Optional.of("https://northlight.example/roadmap"),
                Optional.empty());
        new Theme(missing, BY, now).persist();
    }
}
