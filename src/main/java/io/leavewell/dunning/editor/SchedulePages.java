package io.leavewell.dunning.editor;

import io.leavewell.billing.Decline;
import io.leavewell.dunning.Campaign;
import io.leavewell.dunning.Finish;
import io.leavewell.dunning.Naming;
import io.leavewell.dunning.Schedule;
import io.leavewell.dunning.Schedules;
import io.leavewell.dunning.Tone;
import io.leavewell.edition.Draft;
import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Problem;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes the pages of the schedule. */
@ApplicationScoped
class SchedulePages {

    @Inject
    Workspace workspace;

    @Inject
    ScheduleDesk desk;

    @Inject
    Clock clock;

    TemplateInstance form() {
        return form(ScheduleFields.of(drafted()), "");
    }

    /** @param by who has changed it meanwhile: what was typed stays, and is saved over theirs if it is sent again */
    TemplateInstance form(Filled form, String by) {
        var draft = desk.draft();
        var revision = form.value("revision").isEmpty() || !by.isEmpty()
                ? String.valueOf(draft.revision())
                : form.value("revision");
        var language = workspace.reader().language();
        return new SchedulePage(
                        on("", draft),
                        form,
                        blocks(form),
                        desk.segments(),
                        Arrays.stream(Tone.values())
                                .map(tone -> new Option(tone.name(), say().tone(tone.name())))
                                .toList(),
                        Arrays.stream(Finish.values())
                                .map(finish -> new Option(finish.name(), Naming.of(finish, language)))
                                .toList(),
                        declines(Decline::mayBeRetried),
                        revision,
                        by)
                .render();
    }

    TemplateInstance preview(Query query) {
        return new PreviewPage(
                        on(Setting.PREVIEW, desk.draft()), query, declines(any -> true), courses(drafted(), query))
                .render();
    }

    /** What each campaign of a schedule would do about a payment that fails now, for the cause that is asked for. */
    List<PreviewPage.Course> courses(Schedule schedule, Query query) {
        var cause = Arrays.stream(Decline.values())
                .filter(one -> query.is("cause", one.name()))
                .findFirst()
                .orElse(Decline.INSUFFICIENT_FUNDS);
        return schedule.campaigns().stream()
                .map(campaign -> new Course(workspace.reader(), clock.instant()).of(schedule, campaign, cause))
                .toList();
    }

    TemplateInstance publish(Filled form, String by) {
        var drafted = drafted();
        return new PublishPage(
                        on(Setting.PUBLISH, desk.draft()),
                        findings(drafted),
                        outline().changes(desk.inForce(), drafted),
                        form,
                        by)
                .render();
    }

    /** What forbids that the schedule comes into force, with where it is mended. */
    List<Problem> findings(Schedule schedule) {
        var ids = schedule.campaigns().stream().map(Campaign::id).toList();
        return desk.rules().of(schedule).stream()
                .map(fault -> new Problem(
                        fault.campaign().isEmpty()
                                ? fault.field()
                                : "c" + ids.indexOf(fault.campaign()) + "-" + fault.field(),
                        say().fault(fault.what().name(), fault.value())))
                .toList();
    }

    Schedule drafted() {
        return Schedules.parse(desk.draft().definition());
    }

    String lastHand() {
        return desk.draft().changedBy().orElseGet(() -> desk.edition(desk.newest())
                .publishedBy());
    }

    DunningEditorMessages say() {
        return Messages.in(workspace.reader().language(), DunningEditorMessages.class);
    }

    Setting on(String page, Draft draft) {
        return Setting.of(workspace.desk(), page, draft);
    }

    Outline outline() {
        return new Outline(workspace.reader(), desk.segments());
    }

    private List<SchedulePage.Block> blocks(Filled form) {
        var many = ScheduleForm.campaigns(form);
        return IntStream.rangeClosed(0, many)
                .mapToObj(at -> new SchedulePage.Block(
                        "c" + at + "-",
                        at == many ? say().fresh() : form.value("c" + at + "-name"),
                        rows(form, "c" + at + "-"),
                        at == many))
                .toList();
    }

    /** As many as are filled, and some more. */
    private static List<Integer> rows(Filled form, String at) {
        var last = IntStream.range(0, ScheduleForm.MOST_LETTERS)
                .filter(row -> !form.value(at + "day" + row).isBlank()
                        || !form.value(at + "tone" + row).isBlank())
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(ScheduleForm.MOST_LETTERS, last + 1 + ScheduleFields.SPARE))
                .boxed()
                .toList();
    }

    List<Option> declines(Predicate<Decline> which) {
        return Arrays.stream(Decline.values())
                .filter(which)
                .map(decline -> new Option(
                        decline.name(), Naming.of(decline, workspace.reader().language())))
                .toList();
    }
}
