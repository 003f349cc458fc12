package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One version, what it changed, and the way back to it.
 *
 * @param changes against the one before; null for the first
 * @param back what the draft would change if this became it
 * @param lost how many changes of the draft would be lost by that
 * @param revision of the draft as it is shown
 */
record VersionPage(
        Desk desk, OverviewPage.Published version, Comparison changes, Comparison back, int lost, int revision) {

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.version(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance version(VersionPage page);
    }
}
