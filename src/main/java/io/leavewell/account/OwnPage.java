package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What an operator says of themselves, and their password. */
record OwnPage(Desk desk, Facts facts, ProfileForm form, Problems problems) {

    /** What they can see but not change here, or change on a page of its own. */
    record Facts(String email, String role, boolean hasPassword, boolean hasSecondFactor) {}

    TemplateInstance render() {
        return Templates.own(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance own(OwnPage page);
    }
}
