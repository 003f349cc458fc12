package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where an operator chooses a new password, by the link from a letter. */
record ResetPage(Desk desk, String email, Problems problems) {

    TemplateInstance render() {
        return Templates.reset(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance reset(ResetPage page);
    }
}
