package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where somebody comes in for the first time, by a link. */
record NewcomerPage(Desk desk, Occasion occasion, NewcomerForm form, Problems problems) {

    /**
     * Why they come.
     *
     * @param asksEmail false where it is known already
     */
    record Occasion(String heading, String lead, String button, boolean asksEmail) {}

    TemplateInstance render() {
        return Templates.newcomer(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance newcomer(NewcomerPage page);
    }
}
