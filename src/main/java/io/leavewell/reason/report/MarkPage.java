package io.leavewell.reason.report;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A note on the time axis that cannot be kept as it was typed. */
record MarkPage(Desk desk, Filled form) {

    TemplateInstance render() {
        return Templates.mark(this);
    }

    @CheckedTemplate(basePath = "reason")
    static class Templates {
        static native TemplateInstance mark(MarkPage page);
    }
}
