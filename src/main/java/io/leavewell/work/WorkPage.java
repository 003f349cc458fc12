package io.leavewell.work;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * All that is stuck, and how the rest of the work goes.
 *
 * @param stuck in all places, whatever the list is narrowed down to
 * @param kind the place that the list is narrowed down to; empty if it is not
 */
record WorkPage(Desk desk, Listing<StuckThing> listing, int stuck, List<Option> kinds, String kind, List<Load> loads) {

    /** One kind of work, in the reader's words. */
    record Load(String label, long waiting, long late, long running, String next) {}

    public long late() {
        return loads.stream().mapToLong(Load::late).sum();
    }

    public long running() {
        return loads.stream().mapToLong(Load::running).sum();
    }

    public long waiting() {
        return loads.stream().mapToLong(Load::waiting).sum();
    }

    public boolean isAllWell() {
        return stuck == 0;
    }

    /** Whether all that the list shows can be had tried again at once. */
    public boolean canTryAll() {
        return !kind.isEmpty() && !listing.isEmpty() && desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.work(this);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {
        static native TemplateInstance work(WorkPage page);
    }
}
