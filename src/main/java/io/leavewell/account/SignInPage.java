package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where operators say who they are. */
record SignInPage(Desk desk, SignInForm form, Problems problems) {

    TemplateInstance render() {
        return Templates.signIn(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(SignInPage page);
    }
}
