package io.leavewell.reason.source;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks before a whole source is forgotten.
 *
 * @param source its name, as it is kept
 * @param shown its name, as it is shown
 * @param count how many statements that are, as a sentence
 */
record ForgetPage(Desk desk, String source, String shown, String count) {

    TemplateInstance render() {
        return Templates.forget(this);
    }

    @CheckedTemplate(basePath = "reason/source")
    static class Templates {
        static native TemplateInstance forget(ForgetPage page);
    }
}
