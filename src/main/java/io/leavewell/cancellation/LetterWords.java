package io.leavewell.cancellation;

import io.leavewell.customer.Customer;
import io.leavewell.mail.Content;
import io.leavewell.web.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * A letter of the flow before it is rendered: the same words for its text and its HTML part.
 *
 * @param lines what it says above the facts; the first greets
 * @param after sentences below the facts
 * @param why why the reader gets it
 */
record LetterWords(
        String heading, List<String> lines, List<Fact> facts, Optional<Button> button, List<String> after, String why) {

    /** Where the letter leads; works without login. */
    record Button(String label, String url) {}

    static String greeting(Customer customer, CancellationMessages say) {
        return customer.name().map(say::mailGreeting).orElseGet(say::mailGreetingNoName);
    }

    Content in(Reader reader, String subject) {
        return Content.of(reader, subject, Templates.letterText(this, reader), Templates.letter(this, reader));
    }

    @CheckedTemplate(basePath = "cancellation")
    static class Templates {
        static native TemplateInstance letter(LetterWords words, Reader reader);

        static native TemplateInstance letterText(LetterWords words, Reader reader);
    }
}
