package io.leavewell.reason.report;

import io.leavewell.reason.Channel;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.segment.Segments;
import io.leavewell.time.CalendarPeriod;
import io.leavewell.web.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What part of all statements is looked at, as its address says: a period, and conditions over the facts of that moment,
 * as SQL over rows named {@code s}.
 */
public final class Lens {

    /** What a statement can be narrowed down to by equality: the name in the address, and the column. */
    private static final Map<String, String> PLAIN =
            Map.of("plan", "s.plan", "country", "s.country", "language", "s.language");

    private static final int LONGEST = 200;

    private final Query query;
    private final CalendarPeriod period;
    private final Instant begin;
    private final Instant end;
    private final ZoneId zone;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Lens(Query query, CalendarPeriod period, Instant begin, Instant end, ZoneId zone) {
        this.query = query;
        this.period = period;
        this.begin = begin;
        this.end = end;
        this.zone = zone;
    }

    /** @param today of the operator: where no period is asked for, the last whole month is shown */
    public static Lens of(Query query, Segments segments, LocalDate today, ZoneId zone) {
        var period = query.text("period")
                .flatMap(CalendarPeriod::coded)
                .orElseGet(() -> CalendarPeriod.Kind.MONTH.around(today).before());
        return new Lens(query, period, period.begin(zone), period.end(zone), zone).narrowed(segments);
    }

    /** The same over the twelve months up to today, where no period is asked for: for lists that are looked through. */
    static Lens wide(Query query, Segments segments, LocalDate today, ZoneId zone) {
        var begin = today.minusYears(1).atStartOfDay(zone).toInstant();
        var end = today.plusDays(1).atStartOfDay(zone).toInstant();
        return query.text("period").flatMap(CalendarPeriod::coded).isPresent()
                ? of(query, segments, today, zone)
                : new Lens(query, CalendarPeriod.Kind.MONTH.around(today), begin, end, zone).narrowed(segments);
    }

    private Lens narrowed(Segments segments) {
        PLAIN.forEach(this::equal);
        coded();
        banded("tenure", Band.TENURE);
        banded("value", Band.VALUE);
        said();
        query.text("segment").ifPresent(id -> segment(id, segments));
        return this;
    }

    Query query() {
        return query;
    }

    /** What is looked at, with the period even where none was asked for: for links that mean the same next month. */
    Query address() {
        var fields = new LinkedHashMap<>(query.fields());
        Stream.of("csv", "page", "sort", "rank", "split", "all").forEach(fields::remove);
        fields.put("period", period.code());
        return new Query(fields);
    }

    public CalendarPeriod period() {
        return period;
    }

    Instant begin() {
        return begin;
    }

    Instant end() {
        return end;
    }

    Instant beginBefore() {
        return period.before().begin(zone);
    }

    /** The beginnings of the months that a sparkline shows, and the end of the last: twelve up to the period's end. */
    List<Instant> months() {
        var last = CalendarPeriod.Kind.MONTH.around(period.plus(1).start().minusDays(1));
        return Stream.iterate(last.plus(-11), month -> month.plus(1))
                .limit(13)
                .map(month -> month.begin(zone))
                .toList();
    }

    /** Begins with {@code and}, or is empty. */
    public String conditions() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    public <Q extends jakarta.persistence.Query> Q bind(Q statement) {
        values.forEach(statement::setParameter);
        return statement;
    }

    /** Whether anything but the period is asked for. */
    public boolean isNarrowed() {
        return !conditions.isEmpty();
    }

    private void equal(String name, String column) {
        query.text(name).ifPresent(value -> and(column + " = :" + name, name, value));
    }

    private void coded() {
        query.text("reason").ifPresent(text -> heading(Heading.spelled(text)));
        query.text("chosen")
                .flatMap(Reason::coded)
                .ifPresent(reason -> and("s.chosen = :chosen", "chosen", reason.name()));
        query.text("found").flatMap(Reason::coded).ifPresent(reason -> and("s.found = :found", "found", reason.name()));
        query.text("group").ifPresent(this::group);
        query.text("channel")
                .flatMap(Channel::coded)
                .ifPresent(channel -> and("s.channel = :channel", "channel", channel.name()));
        query.text("interval")
                .ifPresent(code -> and("s.billing_interval = :interval", "interval", code.toUpperCase(Locale.ROOT)));
        query.text("outcome")
                .flatMap(Ending::coded)
                .ifPresent(ending -> and("s.outcome in (:outcome)", "outcome", ending.outcomes()));
        if (query.is("apart", "1")) {
            conditions.add("s.chosen <> s.found and s.found <> 'OTHER'");
        }
    }

    private void heading(Optional<Heading> heading) {
        var code = heading.map(Heading::code).orElse("");
        and("(s.heading = :heading or s.heading like :heading || '.%')", "heading", code);
    }

    private void group(String code) {
        var reasons = Arrays.stream(Reason.values())
                .filter(reason -> reason.group().name().equalsIgnoreCase(code))
                .map(Reason::name)
                .toList();
        if (reasons.isEmpty()) {
            conditions.add("false");
        } else {
            and("split_part(s.heading, '.', 1) in (:group)", "group", reasons);
        }
    }

    private void banded(String name, Band band) {
        query.text(name).flatMap(band::condition).ifPresent(conditions::add);
    }

    private void said() {
        query.text("q")
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .ifPresent(text -> {
                    and("s.words ilike :q", "q", "%" + text.replaceAll("[\\\\%_]", "\\\\$0") + "%");
                });
        if (query.is("words", "1")) {
            conditions.add("s.words is not null");
        }
    }

    private void segment(String id, Segments segments) {
        var selection = segments.selection(id);
        conditions.add(
                selection.map(found -> "s.customer_id in (" + found.sql() + ")").orElse("false"));
        selection.ifPresent(found -> values.putAll(found.values()));
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
