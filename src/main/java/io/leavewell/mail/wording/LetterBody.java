package io.leavewell.mail.wording;

import io.leavewell.mail.Content;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A letter to one person before it is rendered: the same words for its text and its HTML part.
 *
 * @param lines what it says above the facts; where there are several, the first greets. A line break begins a paragraph
 * @param after sentences below the button
 * @param why why the reader gets it
 * @param ending where such letters end, for those that go by consent
 * @param instead where somebody goes who wants something else
 */
public record LetterBody(
        String heading,
        List<String> lines,
        List<Row> facts,
        Optional<Button> button,
        List<String> after,
        String why,
        Optional<Button> ending,
        Optional<Button> instead) {

    /** A row of the facts box. */
    public record Row(String label, String value) {}

    /** Where the letter leads; works without login. */
    public record Button(String label, String url) {}

    public LetterBody(
            String heading,
            List<String> lines,
            List<Row> facts,
            Optional<Button> button,
            List<String> after,
            String why) {
        this(heading, lines, facts, button, after, why, Optional.empty(), Optional.empty());
    }

    /** The same with a link by which its reader gets no more such letters. */
    public LetterBody endedBy(Button unsubscribe) {
        return new LetterBody(heading, lines, facts, button, after, why, Optional.of(unsubscribe), instead);
    }

    /** The same with another way to go, less prominent than the button. */
    public LetterBody or(Button other) {
        return new LetterBody(heading, lines, facts, button, after, why, ending, Optional.of(other));
    }

    public Content in(Reader reader, String subject) {
        return Content.of(reader, subject, Templates.letterText(this, reader), Templates.letter(this, reader));
    }

    /** What lists of letters show beside the subject: the first line that says something. */
    public String preheader() {
        return lines.isEmpty() ? heading : lines.get(Math.min(1, lines.size() - 1));
    }

    public List<String> above() {
        return paragraphs(lines);
    }

    public List<String> below() {
        return paragraphs(after);
    }

    private static List<String> paragraphs(List<String> words) {
        return words.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        static native TemplateInstance letter(LetterBody body, Reader reader);

        static native TemplateInstance letterText(LetterBody body, Reader reader);
    }
}
