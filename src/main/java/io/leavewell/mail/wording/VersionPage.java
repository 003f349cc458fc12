package io.leavewell.mail.wording;

import io.leavewell.web.Filled;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One version of a phrasebook, what it changed, and the way back to it.
 *
 * @param changes against the one before
 * @param back what letters would say otherwise if it came into force again
 * @param refusals why it cannot
 * @param inForce the version that it is compared with
 * @param overtaken whether another has come into force since the page was shown
 */
record VersionPage(
        Setting on,
        HistoryPage.Version version,
        Comparison changes,
        Comparison back,
        List<Finding> refusals,
        int inForce,
        Filled form,
        boolean overtaken) {

    public boolean mayGoBack() {
        return on.mayEdit() && !back.isEmpty() && refusals.isEmpty();
    }

    public boolean isWrong() {
        return !form.problems().isEmpty() || overtaken;
    }

    TemplateInstance render() {
        return Templates.version(this);
    }

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        static native TemplateInstance version(VersionPage page);
    }
}
