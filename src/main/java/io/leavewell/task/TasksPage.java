package io.leavewell.task;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What people of the team have to do. */
record TasksPage(Desk desk, Listing<TaskRow> listing, List<Option> states, List<Option> kinds) {

    /** Whether nothing was asked for but what is open. */
    public boolean isForOpen() {
        return listing.query().text("kind").isEmpty()
                && listing.query().text("state").isEmpty();
    }

    TemplateInstance render() {
        return Templates.tasks(this);
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        static native TemplateInstance tasks(TasksPage page);
    }
}
