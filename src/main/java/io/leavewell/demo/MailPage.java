package io.leavewell.demo;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The drawer in which the sample company's letters are kept, since its people do not exist. */
record MailPage(Frame frame, List<MailRow> letters) {

    TemplateInstance render() {
        return Templates.mail(this).setLocale(frame.reader().locale());
    }

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance mail(MailPage page);
    }
}
