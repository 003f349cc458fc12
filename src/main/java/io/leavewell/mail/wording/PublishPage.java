package io.leavewell.mail.wording;

import io.leavewell.web.Filled;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What the check says about the draft, what the draft changes, and the button that puts it in force.
 *
 * @param revision of the draft as it is shown
 * @param draft who is editing it since when; empty if nobody is
 * @param by who has changed or published it meanwhile; empty if nobody has
 */
record PublishPage(
        Setting on, List<Finding> findings, Comparison changes, int revision, String draft, Filled form, String by) {

    public List<Finding> refusals() {
        return findings.stream().filter(Finding::refuses).toList();
    }

    public List<Finding> hints() {
        return findings.stream().filter(finding -> !finding.refuses()).toList();
    }

    public boolean isWrong() {
        return !form.problems().isEmpty() || !by.isEmpty();
    }

    public boolean mayPublish() {
        return on.mayEdit() && !changes.isEmpty() && refusals().isEmpty();
    }

    public boolean mayDiscard() {
        return on.mayEdit() && !draft.isEmpty();
    }

    TemplateInstance render() {
        return Templates.publish(this);
    }

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        static native TemplateInstance publish(PublishPage page);
    }
}
