package io.leavewell.reason.report;

import io.leavewell.money.Rates;
import io.leavewell.reason.Heading;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Taxonomies;
import io.leavewell.segment.Segments;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the report. */
@ApplicationScoped
class ReportPages {

    private static final int VOICES = 3;

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    Counting counting;

    @Inject
    Choices choices;

    @Inject
    Voices voices;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Segments segments;

    @Inject
    Rates rates;

    ReportPage page(Query query) {
        var reader = workspace.reader();
        var lens = Lens.of(query, segments, choices.today(reader), reader.zone());
        var by = Split.coded(query.text("split"));
        var counted = counting.count(lens, by);
        var rows = rows(counted.tally(), lens, reader);
        var grids = new Grids(rows, choices, reader);
        var few = rows.tally().now().all().isSmall();
        var first = few ? Optional.<Heading>empty() : rows.first();
        return new ReportPage(
                workspace.desk(),
                tabs.at(ReasonsTabs.PATH),
                query,
                choices.filters(reader, isOpen(query)),
                say(reader).title(Choices.named(lens.period(), reader)),
                lead(rows),
                few,
                few ? List.of() : new Figures(rows).all(),
                few ? null : apart(counted, rows),
                few ? List.of() : rows.parts(),
                grids.trend(rows.months()),
                grids.flow(),
                grids.split(counted.split(), by),
                say(reader)
                        .splitTitle(
                                by.kind() == Split.Kind.ATTRIBUTE ? by.attribute() : Choices.split(by.kind(), reader)),
                marks(lens, reader),
                first.map(heading -> voices(lens, heading)).orElse(List.of()),
                first.map(rows::label).orElse(""),
                first.map(heading ->
                                ReasonsTabs.PATH + "/voices" + lens.address().with("reason", heading.spelling()))
                        .orElse(""),
                unknown(rows));
    }

    /** The rows alone, for a file. */
    Rows rows(Query query) {
        var reader = workspace.reader();
        var lens = Lens.of(query, segments, choices.today(reader), reader.zone());
        return rows(counting.tally(lens), lens, reader);
    }

    private Rows rows(Tally tally, Lens lens, Reader reader) {
        var day = lens.period().plus(1).start().minusDays(1);
        var today = choices.today(reader);
        return new Rows(
                tally,
                counting.byMonth(lens),
                rates.on(day.isAfter(today) ? today : day),
                taxonomies.inForce(),
                lens,
                reader);
    }

    private static boolean isOpen(Query query) {
        return Stream.of("interval", "tenure", "value", "channel", "segment", "language", "country")
                .anyMatch(name -> query.text(name).isPresent());
    }

    private static String lead(Rows rows) {
        var all = rows.tally().now().all();
        var reader = rows.reader();
        var before = Choices.named(rows.lens().period().before(), reader);
        return all.isSmall()
                ? say(reader).leadFew(Line.FEWEST)
                : say(reader).lead(reader.number(all.people()), reader.number(all.left()), before);
    }

    private static ReportPage.ApartNote apart(Counted counted, Rows rows) {
        var reader = rows.reader();
        return counted.apart().stream()
                .findFirst()
                .map(apart -> new ReportPage.ApartNote(
                        say(reader)
                                .apart(
                                        reader.number(apart.people()),
                                        rows.label(Heading.of(apart.chosen())),
                                        rows.label(Heading.of(apart.found()))),
                        ReasonsTabs.PATH
                                + "/voices"
                                + rows.lens()
                                        .address()
                                        .with("chosen", apart.chosen().code())
                                + "&found=" + apart.found().code()))
                .orElse(null);
    }

    private List<VoiceRow> voices(Lens lens, Heading heading) {
        return voices.newest(lens.address(), heading, VOICES);
    }

    private static List<ReportPage.MarkRow> marks(Lens lens, Reader reader) {
        var zone = reader.zone();
        var months = lens.months();
        var from = LocalDate.ofInstant(months.get(0), zone);
        var to = LocalDate.ofInstant(months.get(months.size() - 1), zone);
        return Mark.between(from, to).stream()
                .map(mark -> new ReportPage.MarkRow(
                        mark.id().toString(), reader.day(mark.day()), reader.month(mark.day()), mark.words()))
                .toList();
    }

    private static String unknown(Rows rows) {
        return Lost.of(rows.tally().now().all().lost(), rows.rates()).unknown().stream()
                .map(rows.reader()::money)
                .collect(Collectors.joining(", "));
    }

    private static ReportMessages say(Reader reader) {
        return Messages.in(reader.language(), ReportMessages.class);
    }
}
