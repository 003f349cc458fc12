package io.leavewell.account;

import io.leavewell.mail.Content;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A letter with a link that lets somebody in.
 *
 * @param lines what it says before the link
 * @param after what it says below
 * @param why why the reader gets it
 */
record LetterWords(String heading, List<String> lines, Button button, String after, String why) {

    /** The link, and what it says on it. */
    record Button(String label, String url) {}

    Content in(Reader reader) {
        return Content.of(reader, heading, Templates.letterText(this, reader), Templates.letter(this, reader));
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance letter(LetterWords words, Reader reader);

        static native TemplateInstance letterText(LetterWords words, Reader reader);
    }
}
