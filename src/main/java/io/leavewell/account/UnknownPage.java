package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The company knows who it is, but nobody has invited them here.
 *
 * @param email empty if the company has not verified any
 */
record UnknownPage(Desk desk, String email) {

    TemplateInstance render() {
        return Templates.unknown(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance unknown(UnknownPage page);
    }
}
