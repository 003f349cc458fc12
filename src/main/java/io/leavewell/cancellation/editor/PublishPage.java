package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.check.Finding;
import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What the check says about the draft, what the draft changes, and the button that puts it in force.
 *
 * @param revision of the draft as it is shown
 * @param inForce the version that it is compared with
 * @param overtaken what somebody else did meanwhile; null if nobody did anything
 */
record PublishPage(
        Desk desk,
        List<Finding> findings,
        Comparison changes,
        int revision,
        int inForce,
        Filled form,
        Meanwhile overtaken) {

    /**
     * What somebody else did since the page was shown.
     *
     * @param published the version that they published; null if they only changed the draft
     * @param changes what that version changed
     */
    record Meanwhile(String by, OverviewPage.Published published, Comparison changes) {}

    public List<Finding> refusals() {
        return findings.stream().filter(Finding::refuses).toList();
    }

    public List<Finding> hints() {
        return findings.stream().filter(finding -> !finding.refuses()).toList();
    }

    public boolean isWrong() {
        return !form.problems().isEmpty() || overtaken != null;
    }

    public boolean mayPublish() {
        return desk.actor().may(Role.EDITOR) && !changes.isEmpty() && refusals().isEmpty();
    }

    TemplateInstance render() {
        return Templates.publish(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance publish(PublishPage page);
    }
}
