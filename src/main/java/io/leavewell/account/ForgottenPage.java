package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where somebody who forgot the password asks for a letter.
 *
 * @param asked whether they have: what is said then is the same for every address
 */
record ForgottenPage(Desk desk, boolean asked, String email, Problems problems) {

    TemplateInstance render() {
        return Templates.forgotten(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance forgotten(ForgottenPage page);
    }
}
