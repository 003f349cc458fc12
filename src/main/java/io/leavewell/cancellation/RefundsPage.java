package io.leavewell.cancellation;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Charges that slipped through after their customers had cancelled. */
record RefundsPage(Desk desk, List<Desk.Section> tabs, List<Row> rows) {

    record Row(
            String path,
            String name,
            String evidence,
            String reference,
            String requested,
            String charged,
            String invoice,
            String amount) {}

    TemplateInstance render() {
        return Templates.refunds(this);
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance refunds(RefundsPage page);
    }
}
