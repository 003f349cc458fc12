package io.leavewell.cancellation;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a visit, or of the plain form.
 *
 * @param offer what may still be accepted; null if nothing
 * @param asks whether to ask for the permission to show an offer
 * @param again where a later "cancel" goes; null where the subscription is being left already
 */
record OutcomePage(
        Frame frame,
        Telling telling,
        String lead,
        boolean test,
        OfferedOnPage offer,
        boolean asks,
        boolean undo,
        List<PageLink> links,
        String again) {

    /** With one more sentence about what happens next. */
    OutcomePage adding(String line) {
        var more = Stream.concat(next().stream(), Stream.of(line)).toList();
        return new OutcomePage(frame, telling.followedBy(more), lead, test, offer, asks, undo, links, again);
    }

    public String heading() {
        return telling.heading();
    }

    public List<Fact> facts() {
        return telling.facts();
    }

    public List<String> next() {
        return telling.next();
    }

    TemplateInstance render() {
        return Templates.outcome(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance outcome(OutcomePage page);
    }
}
