package io.leavewell.cancellation;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The evidence of one visit, for operators (T-L11).
 *
 * @param path of the customer's page
 * @param json where the same is to be had for programs; empty for who may not see people
 * @param relay where it goes on; empty unless it is relayed and the reader may
 */
record VisitPage(
        Desk desk,
        String path,
        String name,
        String json,
        String relay,
        List<Fact> facts,
        List<Seen> shown,
        List<Done> clicks,
        List<Done> effects,
        List<Done> letters) {

    /** A reason as it was listed, with the offer beside it, and those that a rule kept back. */
    record Seen(String reason, String offer, String terms, List<String> refused) {}

    /** Something with its moment in the reader's words. */
    record Done(String when, String what, String more) {}

    TemplateInstance render() {
        return Templates.visit(this);
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance visit(VisitPage page);
    }
}
