package io.leavewell.dunning.editor;

import io.leavewell.edition.Edition;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the pages of what was in force before. */
@ApplicationScoped
class HistoryPages {

    @Inject
    Workspace workspace;

    @Inject
    ScheduleDesk desk;

    @Inject
    SchedulePages pages;

    TemplateInstance list(Query query) {
        var listing = desk.history(query);
        var rows = listing.rows().stream().map(this::version).toList();
        return new HistoryPage(setting(), new Listing<>(rows, listing.total(), query)).render();
    }

    /** @throws jakarta.ws.rs.NotFoundException if there is no such version */
    TemplateInstance version(int number, Query query) {
        var schedule = desk.at(number);
        return new VersionPage(
                        setting(),
                        version(desk.edition(number)),
                        pages.outline().of(schedule),
                        query,
                        pages.declines(any -> true),
                        pages.courses(schedule, query),
                        pages.outline().changes(desk.inForce(), schedule),
                        pages.findings(schedule),
                        desk.newest())
                .render();
    }

    private Setting setting() {
        return pages.on(Setting.HISTORY, desk.draft());
    }

    private HistoryPage.Version version(Edition edition) {
        var before = Math.max(1, edition.version() - 1);
        return new HistoryPage.Version(
                edition.version(),
                workspace.reader().moment(edition.publishedAt()),
                edition.publishedBy(),
                edition.note().orElse(""),
                pages.outline().changes(desk.at(before), desk.at(edition.version())),
                edition.version() == desk.newest());
    }
}
