package io.leavewell.cancellation;

import io.leavewell.web.Frame;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The plain way out: a form that needs no link, no login and no billing system. */
record PlainPage(Frame frame, String heading, String lead, PlainForm form, List<Problem> problems) {

    /** Empty where a field is fine. */
    public String problemOf(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::words)
                .findFirst()
                .orElse("");
    }

    TemplateInstance render() {
        return Templates.plain(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance plain(PlainPage page);
    }
}
