package io.leavewell.work;

import io.leavewell.web.Desk;
import io.leavewell.web.Problem;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One stuck thing, and what a person can do about it.
 *
 * @param note as it was typed
 */
record SnagPage(Desk desk, StuckThing thing, String note, List<Problem> problems) {

    public boolean canSettle() {
        return desk.actor().may(Role.EDITOR);
    }

    public boolean canAudit() {
        return desk.actor().may(Role.ADMIN);
    }

    public String problem() {
        return problems.isEmpty() ? null : problems.get(0).words();
    }

    TemplateInstance render() {
        return Templates.snag(this);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance snag(SnagPage page);
    }
}
