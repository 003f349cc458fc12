package io.leavewell.notice;

import io.leavewell.segment.Segments;
import io.leavewell.web.Filled;
import io.leavewell.web.Language;
import io.leavewell.web.Problem;
import io.leavewell.web.Reading;
import io.leavewell.web.Role;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes the pages of changes of prices. */
@ApplicationScoped
class PricePages {

    private static final int MANY = 200;

    @Inject
    Workspace workspace;

    @Inject
    NoticePages notices;

    @Inject
    PriceNames names;

    @Inject
    PriceTelling telling;

    @Inject
    Audience audience;

    @Inject
    Segments segments;

    @Inject
    Leads leads;

    @Inject
    Clock clock;

    TemplateInstance list() {
        return new PricesPage(
                        workspace.desk(),
                        notices.tabs(PriceResource.PATH),
                        PriceChange.latest(MANY).stream().map(this::line).toList(),
                        workspace.desk().actor().may(Role.EDITOR))
                .render();
    }

    TemplateInstance blank() {
        return form(Optional.empty(), Filled.empty().and("lead", String.valueOf(leads.price())));
    }

    TemplateInstance form(PriceChange change) {
        return form(Optional.of(change), PriceForm.fill(change.terms(), change.version()));
    }

    TemplateInstance form(Optional<PriceChange> change, Filled form) {
        var path = PriceResource.PATH + change.map(known -> "/" + known.id()).orElse("");
        return new PriceFormPage(
                        workspace.desk(),
                        path,
                        path,
                        change.map(names::of).orElseGet(say()::fresh),
                        form,
                        offered(),
                        PriceForm.rows(form))
                .render();
    }

    PriceForm reading(Filled typed) {
        var reader = workspace.reader();
        return new PriceForm(typed, new Reading(typed, reader), reader, say(), offered(), today());
    }

    /** @param language of the sample letter */
    TemplateInstance one(PriceChange change, Language language, List<Problem> problems) {
        var size = change.isDraft() ? Optional.of(audience.size(change.terms())) : Optional.<Audience.Size>empty();
        var stage = PriceStage.of(change);
        return new PricePage(
                        workspace.desk(),
                        change.id(),
                        names.of(change),
                        stage,
                        stage.words(say()),
                        telling.course(change),
                        names.facts(change),
                        size.map(found -> telling.warnings(change.terms(), found))
                                .orElse(List.of()),
                        size.map(telling::figures).orElseGet(() -> telling.figures(change)),
                        telling.sample(change.terms(), language),
                        language,
                        size.map(Audience.Size::reached).orElse(0L),
                        change.version(),
                        change.mayBeStopped(clock.instant()),
                        problems)
                .render();
    }

    /** The day that is now, where days begin first. */
    LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    }

    PriceMessages say() {
        return names.say();
    }

    private PriceForm.Offered offered() {
        return new PriceForm.Offered(
                names.planOptions(), names.intervalOptions(), names.currencyOptions(), segments.options(), leads);
    }

    private PricesPage.Line line(PriceChange change) {
        var stage = PriceStage.of(change);
        var course = telling.course(change);
        return new PricesPage.Line(
                change.id(),
                names.of(change),
                names.intervals(change.terms()),
                names.prices(change.terms()),
                stage,
                stage.words(say()),
                course.get(course.size() - 1));
    }
}
