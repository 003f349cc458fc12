package io.leavewell.customer;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Query;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The list of customers.
 *
 * @param byName whether the reader can look for names
 */
record CustomersPage(Desk desk, List<Desk.Section> tabs, Listing<Row> listing, Filters filters, boolean byName) {

    /** A customer, in the reader's words. */
    record Row(
            String path,
            String name,
            String externalId,
            boolean erased,
            String email,
            String plans,
            String status,
            String revenue,
            String country,
            String since) {}

    /** What the list can be narrowed to. */
    record Filters(List<Directory.Choice> plans, List<Directory.Choice> statuses, List<Directory.Choice> countries) {}

    public Query query() {
        return listing.query();
    }

    /** Whether anything is looked for. */
    public boolean isNarrowed() {
        return List.of("q", "plan", "status", "country").stream()
                .anyMatch(name -> query().text(name).isPresent());
    }

    TemplateInstance render() {
        return Templates.customers(this);
    }

    @CheckedTemplate(basePath = "customer")
    static class Templates {
        static native TemplateInstance customers(CustomersPage page);
    }
}
