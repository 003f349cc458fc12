package io.leavewell.task;

import io.leavewell.web.Desk;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One task, and how it ended or is to end.
 *
 * @param by who closed it; empty if it is open, or was closed by the product
 * @param typed the outcome, as it was typed
 */
record TaskPage(Desk desk, TaskRow task, String by, String typed, List<Problem> problems) {

    public boolean canClose() {
        return task.isOpen() && desk.actor().may(Role.EDITOR);
    }

    public String problem() {
        return problems.isEmpty() ? null : problems.get(0).words();
    }

    TemplateInstance render() {
        return Templates.task(this);
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        static native TemplateInstance task(TaskPage page);
    }
}
