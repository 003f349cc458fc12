package io.leavewell.task;

import io.leavewell.web.Csv;
import io.leavewell.web.Listing;
import io.leavewell.web.Messages;
import io.leavewell.web.Option;
import io.leavewell.web.Problem;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** Makes the pages of tasks. */
@ApplicationScoped
class TaskPages {

    private static final List<String> HEAD =
            List.of("id", "kind", "about", "words", "opened", "due", "closed", "closed_by", "outcome");

    @Inject
    Workspace workspace;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    TemplateInstance list(Query query) {
        var board = new Board(query);
        var language = workspace.reader().language();
        return new TasksPage(
                        workspace.desk(),
                        new Listing<>(rows(board.page()), board.count(), query),
                        states(),
                        subjects.kinds(language))
                .render();
    }

    TemplateInstance one(Task task, String typed, List<Problem> problems) {
        var row = rows(List.of(task)).get(0);
        return new TaskPage(workspace.desk(), row, task.closedBy().orElse(""), typed, problems).render();
    }

    Response file(Query query) {
        return Csv.of("tasks.csv", HEAD, new Board(query).all().stream().map(this::cells));
    }

    private List<TaskRow> rows(List<Task> tasks) {
        var paths = subjects.paths(tasks);
        return tasks.stream()
                .map(task -> TaskRow.of(task, subjects, paths.get(task), workspace.reader(), clock.instant()))
                .toList();
    }

    private List<String> cells(Task task) {
        var row = TaskRow.of(task, subjects, "", workspace.reader(), clock.instant());
        return List.of(
                task.id().toString(),
                row.what(),
                task.about(),
                row.words(),
                task.openedAt().toString(),
                task.dueAt().map(Object::toString).orElse(""),
                task.closedAt().map(Object::toString).orElse(""),
                task.closedBy().orElse(""),
                row.outcome());
    }

    private List<Option> states() {
        var say = Messages.in(workspace.reader().language(), TaskMessages.class);
        return List.of(new Option("closed", say.closedOnes()), new Option("all", say.allOnes()));
    }
}
