package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Takes in a definition from elsewhere, in place of the draft.
 *
 * @param revision of the draft as it is now
 * @param begun whether the draft has changes that would be lost
 * @param overtaken whether somebody changed the draft since the page was shown
 */
record ImportPage(Desk desk, Filled form, int revision, boolean begun, boolean overtaken) {

    TemplateInstance render() {
        return Templates.importing(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance importing(ImportPage page);
    }
}
