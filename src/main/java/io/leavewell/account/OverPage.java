package io.leavewell.account;

import io.leavewell.web.Desk;
import io.leavewell.web.Workspace;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** A link that was used, withdrawn or is too old, and what to do instead. */
record OverPage(Desk desk, String lead, Way way) {

    private static final int NOT_FOUND = 404;

    /** Where to go from here. */
    record Way(String path, String label) {}

    static Response of(Workspace workspace, String lead, Way way) {
        return workspace.answer(NOT_FOUND, Templates.over(new OverPage(workspace.desk(), lead, way)));
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance over(OverPage page);
    }
}
