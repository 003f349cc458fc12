package io.leavewell.cancellation.editor;

import io.leavewell.survey.Choice;
import io.leavewell.survey.Survey;
import io.leavewell.web.Desk;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** In which order the reasons are listed. */
record OrderPage(Desk desk, boolean random, List<Place> places) {

    /** A reason in its place. */
    record Place(String code, String label, boolean active) {}

    static OrderPage of(Desk desk, Survey survey) {
        return new OrderPage(
                desk,
                survey.order() == Survey.Order.RANDOM,
                survey.choices().stream().map(choice -> place(choice, desk)).toList());
    }

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.order(this);
    }

    private static Place place(Choice choice, Desk desk) {
        return new Place(choice.reason().code(), choice.label().in(desk.reader().language()), choice.active());
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance order(OrderPage page);
    }
}
