package io.leavewell.segment;

import io.leavewell.web.Desk;
import io.leavewell.web.Filled;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form of a segment.
 *
 * @param id empty for a new one
 * @param keepsAttribute whether it has a condition that not everybody may see
 * @param counted how many meet the conditions, in words; empty if nobody asked
 */
record SegmentPage(
        Desk desk, String id, String heading, Filled form, Choices choices, boolean keepsAttribute, String counted) {

    public String path() {
        return SegmentResource.PATH + (id.isEmpty() ? "" : "/" + id);
    }

    TemplateInstance render() {
        return Templates.segment(this);
    }

    @CheckedTemplate(basePath = "segment")
    static class Templates {
        static native TemplateInstance segment(SegmentPage page);
    }
}
