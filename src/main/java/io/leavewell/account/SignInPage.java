package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where operators say who they are.
 *
 * @param company what the button of the company's login says; empty if there is none
 */
record SignInPage(Desk desk, SignInForm form, String company, Problems problems) {

    TemplateInstance render() {
        return Templates.signIn(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(SignInPage page);
    }
}
