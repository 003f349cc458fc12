package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param revision of the draft, to be replaced */
record UnreadablePage(Desk desk, String why, int revision) {

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.unreadable(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance unreadable(UnreadablePage page);
    }
}
