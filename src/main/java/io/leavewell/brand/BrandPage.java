package io.leavewell.brand;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.leavewell.web.Livery;
import io.leavewell.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The brand: its draft as form and picture, what publishing it would change, and what was in force before.
 *
 * @param nearest the legible colour that is offered in place of one that is not; null if it can be read
 * @param theirs what somebody else has saved meanwhile; null if nobody has
 */
record BrandPage(
        Desk desk,
        Filled form,
        Drafted draft,
        List<Swatch> swatches,
        String nearest,
        String finding,
        List<Change> changes,
        List<Version> history,
        Theirs theirs) {

    /**
     * @param changed who changed it last, and when; empty if nobody has
     * @param query what the stylesheet of the swatches is asked with
     */
    record Drafted(String name, Livery.Logo logo, int revision, String changed, String query) {}

    /** One thing that publishing would change. */
    record Change(String label, String before, String after) {}

    /** @param inForce whether customers see it now */
    record Version(int version, String at, String by, String note, String name, String accent, boolean inForce) {}

    /** What somebody else has made of the words. */
    record Theirs(String by, List<Change> changes) {}

    public boolean mayEdit() {
        return desk.actor().may(Role.EDITOR);
    }

    TemplateInstance render() {
        return Templates.brand(this);
    }

    @CheckedTemplate(basePath = "brand")
    static class Templates {
        static native TemplateInstance brand(BrandPage page);
    }
}
