package io.leavewell.account;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks for a code of the second factor, once the first half of signing in is done. */
record CodePage(Desk desk, CodeForm form, Problems problems) {

    TemplateInstance render() {
        return Templates.code(this);
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance code(CodePage page);
    }
}
