package io.leavewell.reason.alert;

import io.leavewell.account.Operator;
import io.leavewell.audit.Audit;
import io.leavewell.outgoing.Targets;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Reading;
import io.leavewell.web.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where rules are made and changed, each time noted, and from then on known to those who compare. */
@ApplicationScoped
class RuleDesk {

    @Inject
    Rules rules;

    @Inject
    RuleChoices choices;

    @Inject
    Targets targets;

    @Inject
    Workspace workspace;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A rule as it is noted; of a URL the host, since the rest may be a secret. */
    record Noted(
            String name,
            List<String> headings,
            Optional<String> least,
            Optional<String> segment,
            List<String> words,
            Way way,
            Optional<String> host,
            String owner) {

        static Noted of(AlertRule rule) {
            var conditions = rule.conditions();
            return new Noted(
                    rule.name(),
                    conditions.headings().stream()
                            .map(heading -> heading.spelling())
                            .toList(),
                    conditions.least().map(least -> least.monthly().toString()),
                    conditions
                            .segment()
                            .flatMap(id -> RuleChoices.segment(id.toString()))
                            .map(one -> one.name()),
                    conditions.words(),
                    rule.way(),
                    rule.target().map(URI::getHost),
                    Operator.of(rule.owner()).map(Operator::name).orElse(""));
        }
    }

    RuleForm reading(Filled typed) {
        var reader = workspace.reader();
        var say = Messages.in(reader.language(), AlertMessages.class);
        return new RuleForm(new Reading(typed, reader), reader, choices, targets, say);
    }

    AlertRule make(Wanted wanted) {
        var rule = new AlertRule(wanted, workspace.desk().actor().name(), clock.instant());
        rule.persist();
        note(AlertAct.MADE, rule, null, Noted.of(rule));
        return rule;
    }

    AlertRule change(AlertRule rule, Wanted wanted) {
        var before = Noted.of(rule);
        var target = rule.target();
        rule.describe(wanted);
        if (!before.equals(Noted.of(rule)) || !target.equals(rule.target())) {
            note(AlertAct.CHANGED, rule, before, Noted.of(rule));
        }
        return rule;
    }

    void pause(AlertRule rule) {
        if (!rule.isPaused()) {
            rule.pause(clock.instant());
            note(AlertAct.PAUSED, rule, "active", "paused");
        }
    }

    void resume(AlertRule rule) {
        if (rule.isPaused()) {
            rule.resume();
            note(AlertAct.RESUMED, rule, "paused", "active");
        }
    }

    void end(AlertRule rule) {
        if (!rule.isEnded()) {
            rule.end(clock.instant());
            note(AlertAct.ENDED, rule, Noted.of(rule), null);
        }
    }

    void tried(AlertRule rule) {
        note(AlertAct.TRIED, rule, null, null);
    }

    private void note(AlertAct act, AlertRule rule, Object from, Object to) {
        rules.forget();
        audit.note(act, AlertAct.KIND, rule.id().toString(), from, to);
    }
}
