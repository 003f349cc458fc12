package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where an admin asks a colleague to join. */
record InvitePage(Desk desk, InvitationForm form, Problems problems) {

    TemplateInstance render() {
        return Templates.invite(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance invite(InvitePage page);
    }
}
