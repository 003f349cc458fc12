package io.leavewell.reason.theme;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A theme as it is written down, for the first time or again.
 *
 * @param path where it is sent
 * @param back where somebody goes who leaves it as it is
 * @param words what its filter asks for
 */
record EditPage(
        Desk desk, List<Desk.Section> tabs, String path, String back, Filled form, String words, List<Option> owners) {

    public boolean isNew() {
        return path.endsWith("/new");
    }

    TemplateInstance render() {
        return Templates.edit(this);
    }

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance edit(EditPage page);
    }
}
