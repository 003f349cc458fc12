package io.leavewell.customer;

import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Why one letter was sent, or was not: what happened to it, step by step. */
record LetterPage(
        Desk desk,
        CorrespondencePage.Person person,
        String lettersPath,
        String title,
        String state,
        List<Fact> facts,
        List<Step> steps) {

    /** What happened to it at a moment. */
    record Step(String when, String what, String words) {}

    TemplateInstance render() {
        return Templates.letter(this);
    }

    @CheckedTemplate(basePath = "customer")
    static class Templates {
        static native TemplateInstance letter(LetterPage page);
    }
}
