package io.leavewell.cancellation;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The wishes from the plain form that nobody has confirmed yet, the longest waiting first. */
record WishesPage(Desk desk, List<Desk.Section> tabs, List<Row> rows) {

    record Row(String path, String received, String reference, String name, String email, String waits) {}

    TemplateInstance render() {
        return Templates.wishes(this);
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance wishes(WishesPage page);
    }
}
