package io.leavewell.dashboard;

import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.Flows;
import io.leavewell.edition.Editions;
import io.leavewell.metrics.Departures;
import io.leavewell.metrics.ReasonCount;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Choice;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The last thirty days beside the thirty before them. */
@ApplicationScoped
class Glance {

    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    List<Figure> figures(Reader reader) {
        var end = clock.instant();
        var now = Departures.between(end.minus(MONTH), end);
        var before = Departures.between(end.minus(MONTH.multipliedBy(2)), end.minus(MONTH));
        var say = say(reader);
        return List.of(
                Figure.of(say.wanted(), now.wanted(), before.wanted(), reader, say),
                Figure.of(say.left(), now.left(), before.left(), reader, say),
                Figure.of(say.stayed(), now.stayed(), before.stayed(), reader, say),
                Figure.of(say.kept(), now.kept(), before.kept(), reader, say),
                Figure.of(say.undone(), now.undone(), before.undone(), reader, say));
    }

    List<HomePage.Given> reasons(Reader reader) {
        var end = clock.instant();
        var flow = flow();
        return ReasonCount.of(end.minus(MONTH.multipliedBy(2)), end.minus(MONTH), end).stream()
                .map(count -> given(count, flow, reader))
                .toList();
    }

    private static HomePage.Given given(ReasonCount count, Optional<Flow> flow, Reader reader) {
        var say = say(reader);
        var compared = count.before()
                .map(before -> Figure.of("", count.many(), before, reader, say).compared())
                .orElse(say.tooFewBefore());
        return new HomePage.Given(label(count.reason(), flow, reader), reader.number(count.many()), compared);
    }

    /** As the survey puts it today; one that it does not ask for any more goes by its code. */
    private static String label(Reason reason, Optional<Flow> flow, Reader reader) {
        return flow.flatMap(published -> published.survey().choice(reason))
                .map(Choice::label)
                .map(text -> text.in(reader.language()))
                .orElse(reason.code());
    }

    /** Empty where there is none, or none that can be read: home shows even then. */
    private Optional<Flow> flow() {
        try {
            return Optional.of(editions.newest(Flows.KIND))
                    .filter(version -> version > 0)
                    .map(version -> Flows.parse(editions.definition(Flows.KIND, version)));
        } catch (Flows.Broken unreadable) {
            return Optional.empty();
        }
    }

    private static DashboardMessages say(Reader reader) {
        return Messages.in(reader.language(), DashboardMessages.class);
    }
}
