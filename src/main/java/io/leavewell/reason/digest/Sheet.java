package io.leavewell.reason.digest;

import io.leavewell.mail.Content;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A digest in its reader's words, the same for both parts of the letter and for the page that shows it beforehand.
 *
 * @param only of whom it tells, if not of all
 * @param plain what it says where there is nothing to count; empty if there is
 * @param notes what must be known to read the rows
 */
record Sheet(
        String subject,
        List<String> only,
        String plain,
        List<Fact> facts,
        List<Row> rows,
        List<String> notes,
        List<String> moved,
        List<Said> quotes,
        Way report,
        Foot foot) {

    /** A figure of the whole. */
    record Fact(String label, String value) {}

    /**
     * One reason.
     *
     * @param url its part of the report
     * @param bar how long its bar is, in percent
     * @param line the row as a line of text, under the others
     */
    record Row(String label, String url, String lost, String people, String change, int bar, String line) {

        /** What a cell beside the bar takes. */
        public int rest() {
            return 100 - bar;
        }
    }

    /**
     * Somebody's words.
     *
     * @param lang their language, as the attribute of that name wants it
     * @param about reason, language, plan, country and day
     */
    record Said(String words, String lang, String about) {}

    /** A link, absolute. */
    record Way(String label, String url) {}

    /** Why the reader gets it, and where that ends. */
    record Foot(String why, Way end) {}

    /** What mail programs show beside the subject. */
    public String first() {
        return facts.isEmpty()
                ? plain
                : facts.get(0).label() + ": " + facts.get(0).value();
    }

    Content in(Reader reader) {
        return Content.of(reader, subject, Templates.letterText(this, reader), Templates.letter(this, reader));
    }

    @CheckedTemplate(basePath = "reason/digest")
    static class Templates {
        static native TemplateInstance letter(Sheet sheet, Reader reader);

        static native TemplateInstance letterText(Sheet sheet, Reader reader);
    }
}
