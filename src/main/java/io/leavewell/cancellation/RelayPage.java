package io.leavewell.cancellation;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The customer's page, for the operator who goes through it with them.
 *
 * @param path of the customer's page
 * @param relayed by whom and how, in words
 */
record RelayPage(Desk desk, String path, String name, String relayed, CancelPage asking) {

    TemplateInstance render() {
        return Templates.relay(this);
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance relay(RelayPage page);
    }
}
