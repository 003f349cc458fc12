package io.leavewell.customer;

import io.leavewell.web.Desk;
import io.leavewell.web.Listing;
import io.leavewell.web.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The letters to one customer: which will go, which went, and which they do not get.
 *
 * @param path of this page
 * @param next those that wait, the next first
 * @param topics what they may be noted to want no more; none if the reader may not note it
 */
record CorrespondencePage(
        Desk desk,
        Person person,
        String path,
        List<LetterRow> next,
        Listing<LetterRow> listing,
        List<Wish> wishes,
        List<Option> topics) {

    /** Whose letters they are. */
    record Person(String title, String path) {}

    /**
     * Letters that they do not get.
     *
     * @param words of the mail server; empty if it said nothing
     * @param act where a form ends it; empty if the reader may not
     * @param topic what the form names
     */
    record Wish(String what, String since, String words, String act, String topic, String button) {}

    TemplateInstance render() {
        return Templates.letters(this);
    }

    @CheckedTemplate(basePath = "customer")
    static class Templates {
        static native TemplateInstance letters(CorrespondencePage page);
    }
}
