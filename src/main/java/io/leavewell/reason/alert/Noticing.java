package io.leavewell.reason.alert;

import io.leavewell.reason.Statement;
import io.leavewell.segment.Segments;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Job;
import io.leavewell.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes an alert of a statement for which a rule holds: told at once, or gathered with one that was told just before. */
@ApplicationScoped
class Noticing implements Job<Noticing.Match> {

    /** A rule that holds for a statement, as far as is known without asking for the segment. */
    record Match(UUID rule, UUID statement) {

        String id() {
            return rule + ":" + statement;
        }
    }

    @Inject
    Segments segments;

    @Inject
    Telling telling;

    @Inject
    Gathering gathering;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "alert.notice";
    }

    @Override
    public Class<Match> payload() {
        return Match.class;
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, AlertMessages.class).workNotice();
    }

    @Override
    public void run(Match match) {
        AlertRule.held(match.rule())
                .filter(AlertRule::isActive)
                .filter(rule -> !Alert.exists(rule.id(), match.statement()))
                .filter(rule -> isInSegment(rule, match.statement()))
                .ifPresent(rule -> notice(rule, match.statement()));
    }

    private boolean isInSegment(AlertRule rule, UUID statement) {
        return rule.conditions()
                .segment()
                .map(segment -> Spoken.by(statement)
                        .filter(customer -> segments.holds(segment, customer))
                        .isPresent())
                .orElse(Statement.count("id", statement) > 0);
    }

    private void notice(AlertRule rule, UUID statement) {
        var now = clock.instant();
        var first = Alert.openSince(rule.id(), now.minus(Gathering.WINDOW));
        var alert = new Alert(rule.id(), statement, first, now);
        alert.persist();
        first.ifPresentOrElse(
                open -> jobs.plan(
                        gathering,
                        open.id().toString(),
                        new Gathering.Bundle(open.id()),
                        open.madeAt().plus(Gathering.WINDOW)),
                () -> telling.tell(rule, AlertLetter.FIRST, alert.id(), List.of(alert)));
    }
}
