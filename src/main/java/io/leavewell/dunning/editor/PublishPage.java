package io.leavewell.dunning.editor;

import io.leavewell.web.Filled;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What the check says about the draft, what the draft changes, and the button that puts it in force.
 *
 * @param by who has changed or published it meanwhile; empty if nobody has
 */
record PublishPage(Setting on, List<Problem> findings, List<Outline.Change> changes, Filled form, String by) {

    public boolean isWrong() {
        return !form.problems().isEmpty() || !by.isEmpty();
    }

    public boolean mayPublish() {
        return on.mayEdit() && !changes.isEmpty() && findings.isEmpty();
    }

    public boolean mayDiscard() {
        return on.mayEdit() && !on.draft().isEmpty();
    }

    TemplateInstance render() {
        return Templates.publish(this);
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance publish(PublishPage page);
    }
}
