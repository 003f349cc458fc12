package io.leavewell.mail;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where somebody unsubscribes, and where they read that they have.
 *
 * @param asks whether there is a button to press
 */
record UnsubscribePage(Frame frame, String heading, String lead, boolean asks) {

    TemplateInstance render() {
        return Templates.unsubscribe(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance unsubscribe(UnsubscribePage page);
    }
}
