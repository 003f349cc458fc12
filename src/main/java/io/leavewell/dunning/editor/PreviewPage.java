package io.leavewell.dunning.editor;

import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What would be done about a payment that fails now, by the draft. */
record PreviewPage(Setting on, Query query, List<Option> causes, List<Course> courses) {

    /** What one campaign does. */
    record Course(String name, List<Row> rows) {}

    /** One thing that it does. */
    record Row(String what, String day, String when) {}

    TemplateInstance render() {
        return Templates.preview(this);
    }

    @CheckedTemplate(basePath = "schedule")
    static class Templates {
        static native TemplateInstance preview(PreviewPage page);
    }
}
