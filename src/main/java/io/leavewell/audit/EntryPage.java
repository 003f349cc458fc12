package io.leavewell.audit;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One entry whole, however long its values are. */
record EntryPage(Desk desk, Row row) {

    TemplateInstance render() {
        return Templates.entry(this);
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance entry(EntryPage page);
    }
}
