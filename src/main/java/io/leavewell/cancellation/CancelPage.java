package io.leavewell.cancellation;

import io.leavewell.web.Frame;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The one page of the flow: facts, reasons with their offers, and the two ways to go. */
record CancelPage(
        Frame frame,
        String plan,
        boolean test,
        List<Fact> facts,
        List<Row> reasons,
        List<Problem> problems,
        String notice) {

    /** A reason with what it opens. {@code offer} is null where there is none. */
    record Row(String code, String label, String prompt, OfferedOnPage offer, boolean chosen, String words) {}

    TemplateInstance render() {
        return Templates.cancel(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance cancel(CancelPage page);
    }
}
