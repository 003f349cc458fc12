package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The flow as it is being edited, with a way to each of its parts. */
record OverviewPage(
        Desk desk,
        Published inForce,
        Changed draft,
        List<ReasonRow> reasons,
        String order,
        List<OfferRow> offers,
        List<Row> modes,
        List<Row> texts) {

    /** @param note empty if none was written */
    record Published(int version, String at, String by, String note) {}

    /**
     * What the draft changes.
     *
     * @param by who changed it last; empty if nobody did
     */
    record Changed(Comparison against, String at, String by) {

        public boolean isBegun() {
            return !against.isEmpty();
        }
    }

    /** A reason with the offers that stand for it. */
    record ReasonRow(String code, String label, boolean active, boolean asksFurther, List<String> offers) {}

    /** @param limit empty if it has none */
    record OfferRow(String id, String words, String kind, String limit, List<String> reasons) {}

    record Row(String label, String value) {}

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.overview(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance overview(OverviewPage page);
    }
}
