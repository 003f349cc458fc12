package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What would be lost with the draft.
 *
 * @param revision of the draft as it is shown
 */
record DiscardPage(Desk desk, Comparison changes, int revision) {

    TemplateInstance render() {
        return Templates.discard(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance discard(DiscardPage page);
    }
}
