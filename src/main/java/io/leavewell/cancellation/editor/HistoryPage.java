package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All versions that ever were in force, the latest first. */
record HistoryPage(Desk desk, Listing<OverviewPage.Published> listing) {

    TemplateInstance render() {
        return Templates.history(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance history(HistoryPage page);
    }
}
