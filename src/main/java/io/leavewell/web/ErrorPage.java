package io.leavewell.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What somebody sees when a request cannot be answered; whatever it was about, it offers customers the plain way to
 * cancel, and operators the way home.
 *
 * @param incident by which the log tells more; empty if nothing of ours is broken
 */
record ErrorPage(Frame frame, String heading, String lead, String incident, boolean forOperators) {

    TemplateInstance render() {
        return Templates.error(this).setLocale(frame.reader().language().code());
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance error(ErrorPage page);
    }
}
