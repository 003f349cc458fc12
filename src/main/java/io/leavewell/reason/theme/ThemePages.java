package io.leavewell.reason.theme;

import io.leavewell.account.Operator;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.leavewell.web.Reader;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the pages of themes. */
@ApplicationScoped
class ThemePages {

    private static final String ENDED = "ended";

    @Inject
    Workspace workspace;

    @Inject
    ReasonsTabs tabs;

    @Inject
    Figures figures;

    @Inject
    Losses losses;

    @Inject
    FilterWords words;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    TemplateInstance list(Query query) {
        var wanted = query.text("status").flatMap(Status::coded);
        var rows = Theme.all(query.is("status", ENDED)).stream()
                .filter(theme -> wanted.isEmpty() || wanted.get() == theme.status())
                .map(this::row)
                .toList();
        var states = new ArrayList<>(Status.options(reader().language()));
        states.add(new Option(ENDED, say().ended()));
        return new ThemesPage(workspace.desk(), tabs.at(ThemesTab.PATH), ThemeRow.listed(rows, query), states).render();
    }

    TemplateInstance one(Theme theme) {
        var beginnings = Trend.beginnings(clock.instant(), reader().zone());
        var people = figures.byMonth(theme.filter(), beginnings);
        return new ThemePage(
                        workspace.desk(),
                        tabs.at(ThemesTab.PATH),
                        row(theme),
                        words.of(theme.filter(), reader()),
                        Trend.of(people, beginnings, theme.shippedAt(), reader()),
                        around(theme),
                        told(theme))
                .render();
    }

    TemplateInstance fresh(Filled form) {
        return edit(ThemesTab.PATH + "/new", ThemesTab.PATH, form);
    }

    TemplateInstance edit(Theme theme, Filled form) {
        var path = ThemesTab.PATH + "/" + theme.id();
        return edit(path + "/edit", path, form);
    }

    private TemplateInstance edit(String path, String back, Filled form) {
        var filter = words.of(Filter.of(form.value("filter")), reader());
        return new EditPage(
                        workspace.desk(),
                        tabs.at(ThemesTab.PATH),
                        path,
                        back,
                        form,
                        filter,
                        owners(form.value("owner")))
                .render();
    }

    private ThemeRow row(Theme theme) {
        var count = figures.count(theme.filter());
        var loss = losses.of(count);
        var owner = theme.sketch().owner().flatMap(Operator::of).map(Operator::name);
        return new ThemeRow(
                theme,
                owner.orElse(""),
                theme.status().label(reader().language()),
                count,
                loss.words(reader(), say()),
                loss.worth(),
                reader().day(theme.changedAt()));
    }

    private List<Option> around(Theme theme) {
        return theme.shippedAt().map(moment -> figures.around(theme.filter(), moment)).stream()
                .flatMap(around -> Stream.of(
                        new Option(say().before(), rate(around.before(), around.daysBefore())),
                        new Option(say().after(), rate(around.after(), around.daysAfter()))))
                .toList();
    }

    private String rate(long people, long days) {
        return new Rate(people, days).words(reader(), say());
    }

    private List<Option> told(Theme theme) {
        return ledger.outcomes(theme).stream()
                .map(outcome -> new Option(new Why(outcome.code()).words(say()), reader().number(outcome.many())))
                .toList();
    }

    /** Those who work here, and who owns it even if they no longer do. */
    private static List<Option> owners(String chosen) {
        return Operator.byName().stream()
                .filter(operator ->
                        operator.isEnabled() || operator.id().toString().equals(chosen))
                .map(operator -> new Option(operator.id().toString(), operator.name()))
                .toList();
    }

    private Reader reader() {
        return workspace.reader();
    }

    private ThemeMessages say() {
        return Messages.in(reader().language(), ThemeMessages.class);
    }
}
