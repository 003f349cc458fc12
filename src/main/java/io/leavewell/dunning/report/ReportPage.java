package io.leavewell.dunning.report;

import io.leavewell.web.Desk;
import io.leavewell.web.Option;
import io.leavewell.web.Query;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What was recovered of the payments that failed in some time.
 *
 * @param figures none where there are too few people to say anything
 */
record ReportPage(
        Desk desk,
        List<Desk.Section> tabs,
        Query query,
        List<Option> periods,
        String title,
        String lead,
        List<Figure> figures,
        List<Sheet> sheets) {

    /** A number with what it is. */
    record Figure(String label, String value, String compared) {}

    TemplateInstance render() {
        return Templates.report(this);
    }

    @CheckedTemplate(basePath = "recovery")
    static class Templates {
        static native TemplateInstance report(ReportPage page);
    }
}
