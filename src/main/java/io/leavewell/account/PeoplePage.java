package io.leavewell.account;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The team, and who is asked to join it. */
record PeoplePage(Desk desk, Listing<PersonRow> listing, List<InvitationRow> invitations) {

    TemplateInstance render() {
        return Templates.people(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance people(PeoplePage page);
    }
}
