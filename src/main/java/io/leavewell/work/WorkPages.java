package io.leavewell.work;

import io.leavewell.web.Csv;
import io.leavewell.web.Option;
import io.leavewell.web.Problem;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;

/** Makes the pages of stuck work. */
@ApplicationScoped
class WorkPages {

    private static final List<String> HEAD = List.of("kind", "id", "what", "why", "since", "tries", "customer");

    @Inject
    Workspace workspace;

    @Inject
    Bench bench;

    @Inject
    StuckThings things;

    @Inject
    Workload workload;

    @Inject
    Repertoire repertoire;

    TemplateInstance list(Query query) {
        var reader = workspace.reader();
        var kinds = bench.places().stream()
                .map(place -> new Option(place.kind(), place.label(reader.language())))
                .toList();
        var loads = workload.loads().stream()
                .map(this::load)
                .sorted(Comparator.comparing(WorkPage.Load::label))
                .toList();
        return new WorkPage(
                        workspace.desk(),
                        things.page(query, reader),
                        bench.many(),
                        kinds,
                        query.text("kind")
                                .filter(kind -> bench.place(kind).isPresent())
                                .orElse(""),
                        loads)
                .render();
    }

    TemplateInstance one(StuckThing thing, String note, List<Problem> problems) {
        return new SnagPage(workspace.desk(), thing, note, problems).render();
    }

    Response file(Query query) {
        var rows = things.all(query, workspace.reader()).stream().map(WorkPages::cells);
        return Csv.of("stuck-work.csv", HEAD, rows);
    }

    private WorkPage.Load load(Workload.Load load) {
        var reader = workspace.reader();
        return new WorkPage.Load(
                repertoire.label(load.kind(), reader.language()),
                load.waiting(),
                load.late(),
                load.running(),
                load.next().map(reader::moment).orElse(""));
    }

    private static List<String> cells(StuckThing thing) {
        var snag = thing.snag();
        return List.of(
                thing.kind(),
                snag.id(),
                snag.what(),
                snag.why(),
                snag.since().toString(),
                String.valueOf(snag.tries()),
                snag.customer());
    }
}
