package io.leavewell.reason.report;

import io.leavewell.customer.Countries;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Shown;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Span;
import io.leavewell.reason.Statement;
import io.leavewell.reason.Tag;
import io.leavewell.reason.Taxonomies;
import io.leavewell.web.Actor;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts statements into the words of who reads them: masked, with the words marked that spoke for the heading. */
@ApplicationScoped
class VoiceRows {

    @Inject
    Workspace workspace;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Choices choices;

    List<VoiceRow> of(List<Statement> statements) {
        var people = people(statements);
        var actor = workspace.desk().actor();
        return statements.stream()
                .map(statement -> row(statement, statement.customer().map(people::get), actor))
                .toList();
    }

    VoiceRow of(Statement statement) {
        return of(List.of(statement)).get(0);
    }

    private static Map<UUID, Customer> people(List<Statement> statements) {
        var ids = statements.stream()
                .flatMap(statement -> statement.customer().stream())
                .distinct()
                .toList();
        return Customer.at(ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    private VoiceRow row(Statement statement, Optional<Customer> who, Actor actor) {
        var reader = workspace.reader();
        var meaning = statement.meaning();
        var heading = meaning.heading();
        return new VoiceRow(
                ReasonsTabs.PATH + "/voices/" + statement.id(),
                who.map(person -> new Shown(person, actor).title()).orElse(""),
                who.map(person -> Workspace.PATH + "/customers/" + person.id()).orElse(""),
                statement
                        .words()
                        .map(words -> Highlight.of(words, evidence(meaning.tags(), heading)))
                        .orElse(List.of()),
                statement.language(),
                facts(statement, reader),
                reader.day(statement.saidAt()),
                label(heading),
                heading.spelling(),
                statement
                        .chosen()
                        .map(reason -> reason.label(reader.language()))
                        .orElse(""),
                outcome(statement, reader),
                statement
                        .chosen()
                        .filter(chosen -> meaning.found()
                                .filter(found -> found != chosen && found != Reason.OTHER)
                                .isPresent())
                        .isPresent(),
                meaning.corrected().isPresent());
    }

    String label(Heading heading) {
        var reader = workspace.reader();
        return heading.reason().isPresent()
                ? taxonomies.inForce().label(heading, reader.language())
                : say(reader).noReason();
    }

    /** What spoke for the heading or, where nothing did, for the surest reason. */
    private static List<Span> evidence(List<Tag> tags, Heading heading) {
        return tags.stream()
                .filter(tag -> heading.reason().filter(tag.reason()::equals).isPresent())
                .findFirst()
                .or(() -> tags.stream().findFirst())
                .map(Tag::evidence)
                .orElse(List.of());
    }

    /** Pro, 14 months, Germany. */
    private String facts(Statement statement, Reader reader) {
        var facts = statement.facts();
        return Stream.of(
                        Optional.ofNullable(facts.plan()).map(choices::plan),
                        Optional.ofNullable(facts.tenureDays()).map(days -> tenure(days, reader)),
                        Optional.ofNullable(facts.country()).map(code -> Countries.name(code, reader)),
                        statement.source(),
                        Optional.of(statement.channel().code())
                                .filter(code -> !code.equals("exit_survey"))
                                .map(code -> Choices.channel(code, reader)))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(reader.language() == Language.ZH ? "，" : ", "));
    }

    private static String tenure(long days, Reader reader) {
        var say = say(reader);
        if (days < 60) {
            return say.daysWith((int) days);
        }
        var months = (int) (days / 30);
        return months < 24 ? say.monthsWith(months) : say.yearsWith(months / 12);
    }

    static String outcome(Statement statement, Reader reader) {
        var say = say(reader);
        return switch (Optional.ofNullable(statement.outcome()).orElse("")) {
            case "CANCELLED" -> say.endedLeft();
            case "ACCEPTED" -> say.endedOffer();
            case "KEPT" -> say.endedKept();
            case "UNDONE" -> say.endedUndone();
            default -> "";
        };
    }

    private static ReportMessages say(Reader reader) {
        return Messages.in(reader.language(), ReportMessages.class);
    }
}
