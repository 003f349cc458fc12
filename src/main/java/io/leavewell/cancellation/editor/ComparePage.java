package io.leavewell.cancellation.editor;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Any two versions beside each other.
 *
 * @param from the number of one, or {@code draft}
 */
record ComparePage(Desk desk, String from, String to, Comparison changes) {

    public String fromName() {
        return name(from);
    }

    public String toName() {
        return name(to);
    }

    private String name(String which) {
        var say = FlowWords.say(desk.reader());
        return which.equals("draft") ? say.tabDraft() : say.version(Numbers.read(which));
    }

    TemplateInstance render() {
        return Templates.compare(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance compare(ComparePage page);
    }
}
