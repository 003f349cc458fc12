package io.leavewell.reason.digest;

import io.leavewell.billing.Plan;
import io.leavewell.customer.Countries;
import io.leavewell.reason.Heading;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Taxonomies;
import io.leavewell.reason.report.Line;
import io.leavewell.segment.Segment;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts digests into words. */
@ApplicationScoped
class Typesetter {

    @Inject
    Taxonomies taxonomies;

    @ConfigProperty(name = "leavewell.public-url")
    String publicUrl;

    /** @param asked whether somebody wants to read it now, and does not get it by a rhythm */
    Sheet set(Digest digest, Filter filter, boolean asked, Reader reader) {
        var words = Phrases.to(reader);
        var say = words.say();
        var isPlain = digest.isTooSmall();
        return new Sheet(
                say.subject(words.period(digest.stretch())),
                only(filter, say),
                isPlain ? plain(digest, say) : "",
                isPlain ? List.of() : facts(digest, words),
                isPlain ? List.of() : rows(digest, filter, words),
                isPlain ? List.of() : notes(digest, words),
                isPlain ? List.of() : moved(digest, words),
                isPlain ? List.of() : quotes(digest, words),
                report(digest, filter, words),
                foot(asked, say));
    }

    /** Of whom it tells, if not of all. */
    List<String> only(Filter filter, DigestMessages say) {
        var plan = filter.plan()
                .map(code -> say.onlyPlan(Plan.coded(code).map(Plan::name).orElse(code)));
        var segment =
                filter.segment().map(id -> segment(id).map(say::onlySegment).orElseGet(say::segmentGone));
        return Stream.of(plan, segment).flatMap(Optional::stream).toList();
    }

    private static Optional<String> segment(String id) {
        try {
            return Segment.at(UUID.fromString(id)).map(Segment::name);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String plain(Digest digest, DigestMessages say) {
        return digest.isNobody() ? say.nobody() : say.tooFew(Line.FEWEST);
    }

    private static List<Sheet.Fact> facts(Digest digest, Phrases words) {
        var reader = words.reader();
        var say = words.say();
        var all = digest.all();
        return List.of(
                new Sheet.Fact(
                        say.wanted(),
                        words.peopleAndChange(all, digest.stretch().rhythm())),
                new Sheet.Fact(say.left(), reader.number(all.now().left())),
                new Sheet.Fact(say.stayed(), reader.number(all.now().stayed())),
                new Sheet.Fact(say.lostMonthly(), reader.money(all.lost())));
    }

    private List<Sheet.Row> rows(Digest digest, Filter filter, Phrases words) {
        var columns = new Columns(digest.top().stream()
                .map(reason -> cells(reason, digest, words))
                .toList());
        return digest.top().stream()
                .map(reason -> {
                    var cells = cells(reason, digest, words);
                    return new Sheet.Row(
                            cells.label(),
                            report(digest, filter) + "&reason="
                                    + reason.heading().spelling(),
                            cells.lost(),
                            cells.people(),
                            words.change(reason, digest.stretch().rhythm()),
                            cells.percent(),
                            columns.line(cells));
                })
                .toList();
    }

    private Columns.Cells cells(Digest.Reason reason, Digest digest, Phrases words) {
        return new Columns.Cells(
                label(reason.heading(), words),
                digest.bar(reason),
                words.reader().money(reason.lost()),
                words.people(reason.now()));
    }

    private static List<String> notes(Digest digest, Phrases words) {
        var say = words.say();
        var notes = new ArrayList<String>();
        if (digest.top().isEmpty()) {
            notes.add(say.noTop(Line.FEWEST));
        }
        digest.moves()
                .unexplained()
                .map(Digest.Reason::now)
                .map(words::people)
                .map(say::unexplained)
                .ifPresent(notes::add);
        if (!digest.unrated().isEmpty()) {
            notes.add(say.unrated(String.join(", ", digest.unrated())));
        }
        return notes;
    }

    private List<String> moved(Digest digest, Phrases words) {
        var say = words.say();
        var up = digest.moves()
                .up()
                .map(one -> say.rise(label(one.heading(), words), words.people(one.before()), words.people(one.now())));
        var down = digest.moves()
                .down()
                .map(one -> say.fall(label(one.heading(), words), words.people(one.before()), words.people(one.now())));
        var both = Stream.of(up, down).flatMap(Optional::stream).toList();
        return both.isEmpty() && !digest.top().isEmpty() ? List.of(say.still()) : both;
    }

    private List<Sheet.Said> quotes(Digest digest, Phrases words) {
        return digest.quotes().stream()
                .map(quote -> new Sheet.Said(quote.words(), quote.language(), about(quote, words)))
                .toList();
    }

    private String about(Quote quote, Phrases words) {
        return Stream.of(
                        label(quote.heading(), words),
                        words.language(quote.language()),
                        Plan.coded(quote.plan()).map(Plan::name).orElse(quote.plan()),
                        Countries.name(quote.country(), words.reader()),
                        words.reader().day(quote.at()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String label(Heading heading, Phrases words) {
        return taxonomies.inForce().label(heading, words.reader().language());
    }

    private Sheet.Way report(Digest digest, Filter filter, Phrases words) {
        var label = words.say().report(words.month(digest.stretch().month()));
        return new Sheet.Way(label, report(digest, filter));
    }

    private String report(Digest digest, Filter filter) {
        return publicUrl + ReasonsTabs.PATH + "?"
                + filter.with("period", digest.stretch().month().toString());
    }

    private Sheet.Foot foot(boolean asked, DigestMessages say) {
        var end = new Sheet.Way(say.change(), publicUrl + DigestResource.PATH);
        return new Sheet.Foot(asked ? say.whyAsked() : say.why(), end);
    }
}
