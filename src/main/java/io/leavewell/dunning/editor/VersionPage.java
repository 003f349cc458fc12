package io.leavewell.dunning.editor;

import io.leavewell.web.Option;
import io.leavewell.web.Problem;
import io.leavewell.web.Query;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One version of the schedule, and the way back to it.
 *
 * @param courses what it would do about a payment that fails now
 * @param back what would change if it came into force again
 * @param findings why it cannot
 */
record VersionPage(
        Setting on,
        HistoryPage.Version version,
        List<Outline.Said> lines,
        Query query,
        List<Option> causes,
        List<PreviewPage.Course> courses,
        List<Outline.Change> back,
        List<Problem> findings,
        int newest) {

    public boolean mayGoBack() {
        return on.mayEdit() && !back.isEmpty() && findings.isEmpty();
    }

    TemplateInstance render() {
        return Templates.version(this);
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance version(VersionPage page);
    }
}
