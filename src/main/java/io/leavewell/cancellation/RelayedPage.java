package io.leavewell.cancellation;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What came of a visit that an operator went through for a customer.
 *
 * @param path of the customer's page
 * @param next what happens from here, as the customer is told it
 */
record RelayedPage(
        Desk desk, String path, String evidence, String name, String relayed, OutcomePage outcome, List<String> next) {

    TemplateInstance render() {
        return Templates.relayed(this);
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance relayed(RelayedPage page);
    }
}
