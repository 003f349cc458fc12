package io.leavewell.dunning.pay;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What has become of an open payment, where there is nothing to fill in.
 *
 * @param fresh the button that asks for a fresh link; empty where there is none
 * @param links where to go on
 */
record ToldPage(
        Frame frame, String heading, String lead, List<Fact> facts, List<String> next, String fresh, List<Link> links) {

    /** A link at the foot of the page. */
    record Link(String label, String url) {}

    static ToldPage saying(Frame frame, String heading, String lead) {
        return new ToldPage(frame, heading, lead, List.of(), List.of(), "", List.of());
    }

    ToldPage with(Link link) {
        return new ToldPage(frame, heading, lead, facts, next, fresh, List.of(link));
    }

    TemplateInstance render() {
        return Templates.told(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "pay")
    static class Templates {
        static native TemplateInstance told(ToldPage page);
    }
}
