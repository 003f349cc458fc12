package io.leavewell.customer;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All that an operator can see of one customer.
 *
 * @param path of this page
 * @param erased when, in the reader's words; empty if they were not
 * @param objected since when they object to profiling; empty if they do not
 */
record CustomerPage(
        Desk desk,
        String path,
        String title,
        String erased,
        String objected,
        List<Fact> facts,
        List<Held> held,
        Listing<Told> timeline,
        May may) {

    /** A subscription with what can be done about it. */
    record Held(Agreement agreement, List<Way> ways) {}

    /** Leads to an errand. */
    record Way(String label, String path) {}

    /** Something that happened, with its moment in the reader's words. */
    record Told(String when, String what, String detail, String path) {}

    /** What the reader may do here. */
    record May(boolean object, boolean export, boolean erase) {}

    TemplateInstance render() {
        return Templates.customer(this);
    }

    @CheckedTemplate(basePath = "customer")
    static class Templates {
        static native TemplateInstance customer(CustomerPage page);
    }
}
