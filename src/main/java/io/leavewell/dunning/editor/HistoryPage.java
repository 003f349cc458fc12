package io.leavewell.dunning.editor;

import io.leavewell.web.Listing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All versions that ever were in force, the latest first. */
record HistoryPage(Setting on, Listing<Version> listing) {

    /**
     * One of them.
     *
     * @param changes to what was in force before it
     */
    record Version(int number, String at, String by, String note, List<Outline.Change> changes, boolean isInForce) {}

    TemplateInstance render() {
        return Templates.history(this);
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance history(HistoryPage page);
    }
}
