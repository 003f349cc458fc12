package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.reason.Reason;
import io.leavewell.survey.ChoiceForm;
import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One reason, to be edited.
 *
 * @param name what it is called in the taxonomy
 * @param offers those that may stand for it
 * @param isNew whether the draft does not have it yet
 */
record ReasonPage(Desk desk, String code, String name, Sheet sheet, List<Named> offers, boolean isNew) {

    /** An offer, by its short name and in words. */
    record Named(String id, String words) {}

    static ReasonPage of(Desk desk, Reason reason, Flow flow, Sheet sheet, FlowWords words) {
        var offers = flow.shelf().stream()
                .map(offer -> new Named(offer.id(), words.offer(offer)))
                .toList();
        var isNew = flow.survey().choice(reason).isEmpty();
        return new ReasonPage(desk, reason.code(), reason.label(desk.reader().language()), sheet, offers, isNew);
    }

    public List<ChoiceForm.Row> optionRows() {
        return ChoiceForm.rows(sheet.form());
    }

    public List<ReasonForm.Place> places() {
        return ReasonForm.places(sheet.form());
    }

    public String path() {
        return FlowDoor.PATH + "/reasons/" + code;
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.reason(this);
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance reason(ReasonPage page);
    }
}
