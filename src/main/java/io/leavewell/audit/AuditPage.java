package io.leavewell.audit;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Who did what to what, when, from which value to which (T-P6). */
record AuditPage(
        Desk desk, Listing<Row> listing, List<Option> actors, List<Option> acts, List<Option> kinds, boolean isForAll) {

    TemplateInstance render() {
        return Templates.audit(this);
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance audit(AuditPage page);
    }
}
