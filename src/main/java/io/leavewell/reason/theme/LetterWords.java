package io.leavewell.reason.theme;

import io.leavewell.mail.Content;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * "You asked, we did" before it is rendered: the same words for its text and its HTML part.
 *
 * @param lines of the paragraph that an operator wrote
 * @param why why the reader gets it
 * @param unsubscribe where such letters end; empty if nowhere
 */
record LetterWords(String heading, String greeting, List<String> lines, String why, String unsubscribe) {

    Content in(Reader reader) {
        return Content.of(reader, heading, Templates.letterText(this, reader), Templates.letter(this, reader));
    }

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance letter(LetterWords words, Reader reader);

        static native TemplateInstance letterText(LetterWords words, Reader reader);
    }
}
