package io.leavewell.cancellation;

import io.leavewell.web.Desk;
import io.leavewell.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One wish from the plain form, with whom it may be from.
 *
 * @param settled what became of it; empty while it is open
 * @param mayAct whether the reader may confirm or dismiss it
 * @param looked for whom else the operator looked
 */
record WishPage(
        Desk desk,
        String path,
        String reference,
        List<Fact> facts,
        String settled,
        boolean mayAct,
        List<Candidate> candidates,
        String looked,
        String note,
        List<Problem> problems) {

    /** Somebody whom the wish may be from. */
    record Candidate(String path, String name, String email, List<Held> held) {}

    /** A subscription that can be cancelled. */
    record Held(String id, String label) {}

    TemplateInstance render() {
        return Templates.wish(this);
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance wish(WishPage page);
    }
}
