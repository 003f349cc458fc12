package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Preview;
import io.leavewell.web.Desk;
import io.leavewell.web.Language;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What customers are told besides reasons and offers, to be edited. */
record TextsPage(Desk desk, Sheet sheet, Preview preview) {

    /** What stands on the page while a text is empty. */
    public String ours(String field, Language language) {
        return preview.ours(desk.reader().in(language)).get(field.replace("texts-", ""));
    }

    public List<TextsForm.Row> rows() {
        return TextsForm.rows(sheet.form());
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.texts(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance texts(TextsPage page);
    }
}
