package io.leavewell.dashboard;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How things are done here, task by task.
 *
 * @param publicUrl of this installation, for the snippet that can be copied
 */
record HelpPage(Desk desk, String publicUrl, List<Chapter> chapters) {

    /**
     * One task.
     *
     * @param path of the page on which it is done; empty if it is done elsewhere
     */
    record Chapter(String id, String title, List<String> lines, String path) {}

    TemplateInstance render() {
        return Templates.help(this);
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance help(HelpPage page);
    }
}
