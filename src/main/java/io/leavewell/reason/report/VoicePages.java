package io.leavewell.reason.report;

import io.leavewell.billing.Mrr;
import io.leavewell.reason.Heading;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Span;
import io.leavewell.reason.Statement;
import io.leavewell.reason.Tag;
import io.leavewell.web.Csv;
import io.leavewell.web.Language;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the pages of what people said. */
@ApplicationScoped
class VoicePages {

    static final String PATH = ReasonsTabs.PATH + "/voices";

    private static final int PORTION = 1_000;
    private static final List<String> HEAD = List.of(
            "id",
            "said_at",
            "channel",
            "chosen",
            "found",
            "confidence",
            "heading",
            "words",
            "language",
            "country",
            "plan",
            "interval",
            "tenure_days",
            "revenue_a_month",
            "currency",
            "outcome");

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    Voices voices;

    @Inject
    VoiceRows rows;

    @Inject
    Choices choices;

    VoicesPage list(Query query) {
        var reader = workspace.reader();
        var say = say(reader);
        var found = voices.find(query);
        var desk = workspace.desk();
        return new VoicesPage(
                desk,
                tabs.at(PATH),
                found.listing(),
                say.voicesLead(reader.number(found.listing().total()), reader.number(found.people())),
                choices.filters(reader, false),
                choices.headings(reader),
                outcomes(say),
                desk.actor().may(Role.EDITOR));
    }

    VoicePage one(Statement statement) {
        var reader = workspace.reader();
        var meaning = statement.meaning();
        var desk = workspace.desk();
        return new VoicePage(
                desk,
                rows.of(statement),
                Language.of(statement.language()).map(Language::ownName).orElse(statement.language()),
                reader.moment(statement.saidAt()),
                statement.facts().revenue() == null
                        ? ""
                        : reader.money(statement.facts().revenue().monthly()),
                Choices.channel(statement.channel().code(), reader),
                meaning.tags().stream()
                        .map(tag -> found(tag, statement, reader))
                        .toList(),
                meaning.isRead(),
                meaning.correctedAt()
                        .map(at -> say(reader)
                                .correctedBy(
                                        rows.label(meaning.corrected().orElseThrow()),
                                        meaning.correctedBy().orElse(""),
                                        reader.day(at)))
                        .orElse(""),
                choices.headings(reader),
                desk.actor().may(Role.EDITOR));
    }

    /** Read a portion at a time while it is sent, so that a million need no more memory than a thousand. */
    Response file(Query query) {
        var lens = voices.lens(query);
        var portions = Stream.iterate(0, first -> first + PORTION)
                .map(first -> portion(lens, first))
                .takeWhile(portion -> !portion.isEmpty());
        return Csv.of("voices.csv", HEAD, portions.flatMap(List::stream).map(VoicePages::cells));
    }

    private List<Statement> portion(Lens lens, int first) {
        return QuarkusTransaction.requiringNew().call(() -> voices.page(lens, first, PORTION));
    }

    private VoicePage.FoundRow found(Tag tag, Statement statement, Reader reader) {
        var heading = Heading.of(tag.reason());
        var percent = BigDecimal.valueOf(tag.confidence() * 100).setScale(0, RoundingMode.HALF_UP);
        return new VoicePage.FoundRow(
                heading.spelling(),
                tag.reason().label(reader.language()),
                reader.number(percent) + "\u00a0%",
                statement.words().map(words -> words(words, tag.evidence())).orElse(List.of()),
                statement
                        .meaning()
                        .heading()
                        .reason()
                        .filter(tag.reason()::equals)
                        .isPresent());
    }

    private static List<String> words(String words, List<Span> evidence) {
        return evidence.stream()
                .filter(span -> span.start() >= 0 && span.end() <= words.length() && span.start() < span.end())
                .map(span -> Masking.words(words.substring(span.start(), span.end())))
                .toList();
    }

    private static List<String> cells(Statement statement) {
        var facts = statement.facts();
        var meaning = statement.meaning();
        return Stream.of(
                        statement.id(),
                        statement.saidAt(),
                        statement.channel().code(),
                        statement.chosen().map(Object::toString).orElse("").toLowerCase(Locale.ROOT),
                        meaning.found().map(Object::toString).orElse("").toLowerCase(Locale.ROOT),
                        meaning.found().isPresent() ? String.format(Locale.ROOT, "%.3f", meaning.confidence()) : "",
                        meaning.heading().spelling(),
                        statement.words().map(Masking::words).orElse(""),
                        statement.language(),
                        text(facts.country()),
                        text(facts.plan()),
                        facts.interval() == null ? "" : facts.interval().code(),
                        text(facts.tenureDays()),
                        facts.revenue() == null ? "" : facts.revenue().monthly().amount(),
                        facts.revenue() == null ? "" : currency(facts.revenue()),
                        text(statement.outcome()).toLowerCase(Locale.ROOT))
                .map(Object::toString)
                .toList();
    }

    private static String currency(Mrr revenue) {
        return revenue.currency().getCurrencyCode();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<Option> outcomes(ReportMessages say) {
        return List.of(
                new Option("left", say.endedLeft()),
                new Option("stayed", say.stayedAtAll()),
                new Option("offer", say.endedOffer()),
                new Option("kept", say.endedKept()),
                new Option("undone", say.endedUndone()));
    }

    private static ReportMessages say(Reader reader) {
        return Messages.in(reader.language(), ReportMessages.class);
    }
}
