package io.leavewell.demo;

import io.leavewell.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One letter, opened.
 *
 * @param text its text part; empty until it is written
 */
record LetterPage(Frame frame, MailRow letter, String from, String text) {

    TemplateInstance render() {
        return Templates.open(this).setLocale(frame.reader().locale());
    }

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance open(LetterPage page);
    }
}
