package io.leavewell.dashboard;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What needs somebody today, and how the last thirty days went.
 *
 * @param greeting with the operator's name
 * @param steps that a new installation has still to take; empty once all are taken
 */
record HomePage(
        Desk desk, String greeting, List<Call> calls, List<Step> steps, List<Figure> figures, List<Given> reasons) {

    /** Something that waits, and where it is done. */
    record Call(String words, String path) {}

    /** A first step, and whether it is taken. */
    record Step(String title, String why, String path, boolean taken) {}

    /** A reason that people gave. */
    record Given(String label, String many, String compared) {}

    public boolean isNew() {
        return !steps.isEmpty();
    }

    TemplateInstance render() {
        return Templates.home(this);
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance home(HomePage page);
    }
}
