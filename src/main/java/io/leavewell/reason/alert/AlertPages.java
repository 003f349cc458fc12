package io.leavewell.reason.alert;

import io.leavewell.account.Operator;
import io.leavewell.billing.Mrr;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.reason.Statement;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the pages of alerts. */
@ApplicationScoped
class AlertPages {

    private static final int TOLD = 50;

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    RuleChoices choices;

    @Inject
    Voices voices;

    TemplateInstance list() {
        return new AlertsPage(workspace.desk(), tabs.at(AlertsResource.PATH), rules(), told()).render();
    }

    /** One that is not there yet, filled in with what most want. */
    TemplateInstance blank() {
        var me = workspace.desk().actor().id().toString();
        return page("new", "", false, Filled.empty().and("way", Way.MAIL.name()).and("owner", me));
    }

    TemplateInstance one(AlertRule rule) {
        return one(rule, RuleForm.fill(rule));
    }

    TemplateInstance one(AlertRule rule, Filled form) {
        return page(rule.id().toString(), rule.name(), rule.isPaused(), form);
    }

    TemplateInstance unmade(Filled form) {
        return page("new", "", false, form);
    }

    private TemplateInstance page(String id, String name, boolean paused, Filled form) {
        return new RulePage(
                        workspace.desk(),
                        id,
                        name,
                        paused,
                        form,
                        choices.headings(form, workspace.reader().language()),
                        choices.currencies(form.value("currency")),
                        choices.segments(form.value("segment")),
                        choices.owners())
                .render();
    }

    private List<RuleRow> rules() {
        var last = Alert.lastOfEach();
        var owners = Operator.byName().stream().collect(Collectors.toMap(Operator::id, Function.identity()));
        return AlertRule.standing().stream()
                .map(rule -> row(rule, Optional.ofNullable(owners.get(rule.owner())), last))
                .toList();
    }

    private RuleRow row(AlertRule rule, Optional<Operator> owner, Map<UUID, Instant> last) {
        var mail = owner.map(Operator::email).orElse("");
        return new RuleRow(
                rule.id(),
                rule.name(),
                words(rule.conditions()),
                rule.target().map(URI::getHost).orElse(mail),
                owner.map(Operator::name).orElse(""),
                rule.way() == Way.MAIL && owner.filter(Operator::isEnabled).isEmpty(),
                rule.isPaused(),
                Optional.ofNullable(last.get(rule.id())).map(reader()::moment).orElse(""));
    }

    private List<String> words(Conditions conditions) {
        var say = say();
        var headings = conditions.headings().stream()
                .map(heading -> voices.label(heading, reader()))
                .collect(Collectors.joining(", "));
        var segment = conditions.segment().flatMap(id -> RuleChoices.segment(id.toString()));
        return Stream.of(
                        Optional.of(headings).filter(some -> !some.isEmpty()).map(say::inHeadings),
                        conditions
                                .least()
                                .map(Mrr::monthly)
                                .map(reader()::money)
                                .map(say::inValue),
                        segment.map(one -> say.inSegment(one.name())),
                        Optional.of(String.join(", ", conditions.words()))
                                .filter(some -> !some.isEmpty())
                                .map(say::inWords))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<ToldRow> told() {
        var alerts = Alert.lastTold(TOLD);
        var statements = Spoken.all(alerts.stream().map(Alert::statement).toList());
        var names = AlertRule.names(alerts.stream().map(Alert::rule).distinct().toList());
        return alerts.stream()
                .map(alert -> told(alert, names.get(alert.rule()), statements.get(alert.statement())))
                .toList();
    }

    private ToldRow told(Alert alert, String rule, Statement statement) {
        return new ToldRow(
                reader().moment(alert.sentAt().orElseThrow()),
                rule,
                voices.label(statement.meaning().heading(), reader()),
                statement.words().map(Voice::shortly).orElse(""),
                Voices.path(statement.id()));
    }

    private Reader reader() {
        return workspace.reader();
    }

    AlertMessages say() {
        return Messages.in(reader().language(), AlertMessages.class);
    }
}
