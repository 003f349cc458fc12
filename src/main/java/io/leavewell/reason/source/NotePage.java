package io.leavewell.reason.source;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The form for what a customer said by telephone or mail, without cancelling. */
record NotePage(Desk desk, Filled form, List<Option> reasons) {

    TemplateInstance render() {
        return Templates.note(this);
    }

    @CheckedTemplate(basePath = "reason/source")
    static class Templates {
        static native TemplateInstance note(NotePage page);
    }
}
