package io.leavewell.reason.report;

import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Plan;
import io.leavewell.customer.Countries;
import io.leavewell.reason.Channel;
import io.leavewell.reason.Taxonomies;
import io.leavewell.segment.Segments;
import io.leavewell.time.CalendarPeriod;
import io.leavewell.time.CalendarPeriod.Kind;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the report can be narrowed down to, in the reader's words. */
@ApplicationScoped
class Choices {

    private static final String KEYS = """
            select distinct key from (select attributes from customer where attributes <> '{}' limit 5000) c,
              jsonb_object_keys(c.attributes) key order by key limit 20""";

    @Inject
    Catalogue catalogue;

    @Inject
    Segments segments;

    @Inject
    Taxonomies taxonomies;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    ReportPage.Filters filters(Reader reader, boolean isOpen) {
        return new ReportPage.Filters(
                periods(reader),
                plans(),
                Countries.in(reader).stream()
                        .map(country -> new Option(country.code(), country.label()))
                        .toList(),
                languages(),
                intervals(reader),
                bands(Band.TENURE, reader),
                bands(Band.VALUE, reader),
                channels(reader),
                segments.options(),
                splits(reader),
                isOpen);
    }

    LocalDate today(Reader reader) {
        return LocalDate.ofInstant(clock.instant(), reader.zone());
    }

    List<Option> headings(Reader reader) {
        var taxonomy = taxonomies.inForce();
        return taxonomy.headings().stream()
                .map(heading -> new Option(heading.spelling(), taxonomy.label(heading, reader.language())))
                .toList();
    }

    /** A year of months, then quarters, half-years and years; the running one first. */
    private List<Option> periods(Reader reader) {
        var today = today(reader);
        return Stream.of(
                        last(Kind.MONTH, 13, today),
                        last(Kind.QUARTER, 5, today),
                        last(Kind.HALF_YEAR, 3, today),
                        last(Kind.YEAR, 3, today))
                .flatMap(periods -> periods)
                .map(period -> new Option(period.code(), named(period, reader)))
                .toList();
    }

    private static Stream<CalendarPeriod> last(Kind kind, int many, LocalDate today) {
        return Stream.iterate(kind.around(today), CalendarPeriod::before).limit(many);
    }

    /** October 2026, or what stands for it in the reader's language. */
    static String named(CalendarPeriod period, Reader reader) {
        var say = say(reader);
        var year = String.valueOf(period.start().getYear());
        return switch (period.kind()) {
            case MONTH -> reader.month(period.start());
            case QUARTER -> say.quarter(period.number(), year);
            case HALF_YEAR -> say.halfYear(period.number(), year);
            case YEAR -> say.year(year);
        };
    }

    private List<Option> plans() {
        return catalogue.plans().stream()
                .map(plan -> new Option(plan.code(), plan.name()))
                .toList();
    }

    String plan(String code) {
        return catalogue.plan(code).map(Plan::name).orElse(code);
    }

    private static List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(language -> new Option(language.code(), language.ownName()))
                .toList();
    }

    private static List<Option> intervals(Reader reader) {
        return Arrays.stream(Interval.values())
                .map(interval -> new Option(interval.code(), interval(interval.code(), reader)))
                .toList();
    }

    static String interval(String code, Reader reader) {
        var say = say(reader);
        return switch (code) {
            case "month" -> say.intervalMonth();
            case "quarter" -> say.intervalQuarter();
            case "half_year" -> say.intervalHalfYear();
            case "year" -> say.intervalYear();
            default -> code;
        };
    }

    static List<Option> bands(Band band, Reader reader) {
        return band.codes().stream()
                .map(code -> new Option(code, band(band, code, reader)))
                .toList();
    }

    static String band(Band band, String code, Reader reader) {
        var say = say(reader);
        var from = reader.number(Integer.parseInt(code));
        var unit = band == Band.TENURE ? say.days() : "";
        return (band.last(code)
                                .map(last -> say.fromTo(from, reader.number(last)))
                                .orElseGet(() -> say.andMore(from)) + " " + unit)
                .strip();
    }

    private static List<Option> channels(Reader reader) {
        return Arrays.stream(Channel.values())
                .map(channel -> new Option(channel.code(), channel(channel.code(), reader)))
                .toList();
    }

    static String channel(String code, Reader reader) {
        var say = say(reader);
        return switch (code) {
            case "exit_survey" -> say.channelExit();
            case "relayed" -> say.channelRelayed();
            case "follow_up" -> say.channelFollowUp();
            case "billing" -> say.channelBilling();
            case "review" -> say.channelReview();
            case "support" -> say.channelSupport();
            default -> code;
        };
    }

    @SuppressWarnings("unchecked")
    private List<Option> splits(Reader reader) {
        var keys = (List<String>) database.createNativeQuery(KEYS, String.class).getResultList();
        return Stream.concat(
                        Split.Kind.plain().stream().map(kind -> new Option(kind.code(), split(kind, reader))),
                        keys.stream().map(key -> new Option("attribute:" + key, key)))
                .toList();
    }

    static String split(Split.Kind kind, Reader reader) {
        var say = say(reader);
        return switch (kind) {
            case PLAN -> say.plan();
            case INTERVAL -> say.interval();
            case TENURE -> say.tenure();
            case VALUE -> say.value();
            case COUNTRY -> say.country();
            case LANGUAGE -> say.language();
            case CHANNEL -> say.channel();
            case CHOSEN -> say.chosenReason();
            case ATTRIBUTE -> "";
        };
    }

    private static ReportMessages say(Reader reader) {
        return Messages.in(reader.language(), ReportMessages.class);
    }
}
