package io.leavewell.dunning.report;

import io.leavewell.time.CalendarPeriod;
import io.leavewell.time.CalendarPeriod.Kind;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The periods that can be looked at, in the reader's words. */
final class Periods {

    private Periods() {}

    /** The running month, unless another is asked for. */
    static CalendarPeriod of(Query query, LocalDate today) {
        return query.text("period").flatMap(CalendarPeriod::coded).orElseGet(() -> Kind.MONTH.around(today));
    }

    static List<Option> options(LocalDate today, Reader reader) {
        return Stream.of(last(Kind.MONTH, 13, today), last(Kind.QUARTER, 5, today), last(Kind.YEAR, 3, today))
                .flatMap(periods -> periods)
                .map(period -> new Option(period.code(), named(period, reader)))
                .toList();
    }

    static String named(CalendarPeriod period, Reader reader) {
        return period.kind() == Kind.MONTH ? reader.month(period.start()) : period.code();
    }

    private static Stream<CalendarPeriod> last(Kind kind, int many, LocalDate today) {
        return Stream.iterate(kind.around(today), CalendarPeriod::before).limit(many);
    }
}
