package io.leavewell.reason.digest;

import io.leavewell.money.Money;
import io.leavewell.money.Rates;
import io.leavewell.reason.Heading;
import io.leavewell.reason.report.Counting;
import io.leavewell.reason.report.Lens;
import io.leavewell.reason.report.Line;
import io.leavewell.reason.report.Tally;
import io.leavewell.segment.Segments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes digests of what was said, by the counts of the report. */
@ApplicationScoped
class Digests {

    @Inject
    Counting counting;

    @Inject
    Quotes quotes;

    @Inject
    Rates rates;

    @Inject
    Segments segments;

    /** In the caller's transaction. */
    Digest of(Stretch stretch, Filter filter, ZoneId zone) {
        var lens = Lens.of(filter.query(), segments, stretch.last(), zone);
        var days = stretch.days(zone);
        var tally = counting.tally(lens, days);
        var table = rates.on(stretch.last());
        var reasons =
                headings(tally).map(heading -> reason(heading, tally, table)).toList();
        var top = reasons.stream()
                .filter(reason -> !reason.now().isSmall())
                .filter(reason -> !reason.heading().code().equals(Heading.NONE))
                .sorted(Digest.WORST)
                .limit(Digest.MOST)
                .toList();
        return new Digest(
                stretch,
                whole(tally, table),
                top,
                Digest.Moves.of(reasons),
                quotes.newest(lens, days, top),
                unrated(tally, table));
    }

    private static Stream<Heading> headings(Tally tally) {
        return Stream.of(tally.now(), tally.before())
                .flatMap(half -> half.headings().keySet().stream())
                .distinct();
    }

    private static Digest.Reason reason(Heading heading, Tally tally, Rates.Table table) {
        var now = tally.now().of(heading);
        return new Digest.Reason(heading, now, tally.before().of(heading), lost(now, table));
    }

    private static Digest.Reason whole(Tally tally, Rates.Table table) {
        var now = tally.now().all();
        return new Digest.Reason(new Heading(Heading.NONE), now, tally.before().all(), lost(now, table));
    }

    /** A month, of what was paid a year. */
    private static Money lost(Line line, Rates.Table table) {
        return line.lost().entrySet().stream()
                .map(amount -> new Money(amount.getValue(), Currency.getInstance(amount.getKey())))
                .filter(amount -> table.knows(amount.currency()))
                .map(table::converted)
                .reduce(Money.zero(table.own()), Money::plus)
                .share(1, 12);
    }

    private static Set<String> unrated(Tally tally, Rates.Table table) {
        var unknown = new TreeSet<>(tally.now().all().lost().keySet());
        unknown.removeIf(code -> table.knows(Currency.getInstance(code))
                || tally.now().all().lost().get(code) == 0);
        return unknown;
    }
}
