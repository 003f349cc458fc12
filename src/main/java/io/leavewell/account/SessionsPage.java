package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Where an operator is signed in. */
record SessionsPage(Desk desk, List<SessionRow> sessions) {

    public boolean hasOthers() {
        return sessions.size() > 1;
    }

    TemplateInstance render() {
        return Templates.sessions(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance sessions(SessionsPage page);
    }
}
