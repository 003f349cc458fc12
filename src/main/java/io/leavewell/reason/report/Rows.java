package io.leavewell.reason.report;

import io.leavewell.billing.Departure;
import io.leavewell.money.Money;
import io.leavewell.money.Rates;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Taxonomy;
import io.leavewell.web.Messages;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of the report: the reasons of each kind of leaving, ranked by money or by people, those of too few people left
 * out.
 */
record Rows(Tally tally, Map<Heading, long[]> months, Rates.Table rates, Taxonomy taxonomy, Lens lens, Reader reader) {

    private static final long BAR = 160;

    List<ReportPage.Part> parts() {
        return Stream.of(Departure.values())
                .map(this::part)
                .filter(part -> !part.rows().isEmpty() || !part.hidden().isEmpty())
                .toList();
    }

    /** Of enough people, the first one first. */
    List<Heading> ranked(Departure kind) {
        return headings(kind)
                .filter(heading -> !tally.now().of(heading).isSmall())
                .sorted(order())
                .toList();
    }

    boolean byPeople() {
        return lens.query().is("rank", "people");
    }

    String label(Heading heading) {
        return heading.reason().isPresent() ? taxonomy.label(heading, reader.language()) : say().noReason();
    }

    private Stream<Heading> headings(Departure kind) {
        return tally.now().headings().keySet().stream()
                .filter(heading -> heading.reason().map(Reason::departure).orElse(Departure.VOLUNTARY) == kind);
    }

    private Comparator<Heading> order() {
        Comparator<Heading> people =
                Comparator.comparing(heading -> -tally.now().of(heading).people());
        Comparator<Heading> money =
                Comparator.comparing(heading -> -lost(heading).minor());
        var first = byPeople() ? people.thenComparing(money) : money.thenComparing(people);
        return first.thenComparing(Heading::code);
    }

    private Money lost(Heading heading) {
        return Lost.of(tally.now().of(heading).lost(), rates).sum();
    }

    private ReportPage.Part part(Departure kind) {
        var ranked = ranked(kind);
        var most = ranked.stream().mapToLong(this::measure).max().orElse(0);
        var whole = Math.max(1, ranked.stream().mapToLong(this::measure).sum());
        var hidden = headings(kind).count() - ranked.size();
        return new ReportPage.Part(
                title(kind),
                ranked.stream().map(heading -> row(heading, most, whole)).toList(),
                hidden == 0 ? "" : say().hiddenReasons((int) hidden, Line.FEWEST));
    }

    private long measure(Heading heading) {
        return byPeople() ? tally.now().of(heading).people() : lost(heading).minor();
    }

    private ReportPage.Row row(Heading heading, long most, long whole) {
        var now = tally.now().of(heading);
        var measure = measure(heading);
        return new ReportPage.Row(
                label(heading),
                code(heading),
                ReasonsTabs.PATH + "/voices" + lens.address().with("reason", heading.spelling()),
                reader.number(now.people()),
                reader.money(lost(heading)),
                voices(heading, lens.address(), "outcome", Ending.LEFT.code()),
                most == 0 ? 0 : BAR * measure / most,
                reader.number(Line.percent(measure, whole)) + "\u00a0%",
                change(heading),
                Spark.path(months.getOrDefault(heading, new long[12])),
                reader.number(Line.percent(now.stayed(), now.people())) + "\u00a0%",
                heading.reason().map(Reason::isAddressable).orElse(false));
    }

    /** What those said whom a number counts: of this heading, with one condition more. */
    static String voices(Heading heading, Query address, String name, String value) {
        var fields = new LinkedHashMap<>(address.fields());
        fields.put("reason", heading.spelling());
        return ReasonsTabs.PATH + "/voices" + new Query(fields).with(name, value);
    }

    private Change change(Heading heading) {
        var before = tally.before().of(heading);
        if (before.isSmall()) {
            return Change.NONE;
        }
        return byPeople()
                ? Change.from(before.people(), tally.now().of(heading).people(), reader)
                : Change.from(
                        Lost.of(before.lost(), rates).sum().minor(),
                        lost(heading).minor(),
                        reader);
    }

    private static String code(Heading heading) {
        return heading.group()
                .map(group -> group.name().toLowerCase(Locale.ROOT) + " · " + heading.spelling())
                .orElse("");
    }

    private String title(Departure kind) {
        return switch (kind) {
            case VOLUNTARY -> say().voluntary();
            case INVOLUNTARY -> say().involuntary();
            case POSITIVE -> say().positive();
        };
    }

    private ReportMessages say() {
        return Messages.in(reader.language(), ReportMessages.class);
    }

    /** The first of all reasons that people want to leave for, as far as they gave any. */
    Optional<Heading> first() {
        return ranked(Departure.VOLUNTARY).stream()
                .filter(heading -> heading.reason().isPresent())
                .findFirst();
    }
}
