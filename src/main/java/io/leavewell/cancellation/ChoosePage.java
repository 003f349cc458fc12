package io.leavewell.cancellation;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Asks a customer with several subscriptions which one they mean. */
record ChoosePage(Frame frame, List<PageLink> links) {

    TemplateInstance render() {
        return Templates.choose(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance choose(ChoosePage page);
    }
}
