package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.edition.Editions;
import io.leavewell.mail.Content;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** A story about the sample letter; it begins with our words in force and nothing drafted. */
abstract class Drafting {

    static final String KIND = "wording.sample";
    static final String PATH = "/workspace/letters/sample";

    @Inject
    Operators operators;

    @Inject
    Editions editions;

    @Inject
    Wordings wordings;

    /** Mina's own browser, signed in. */
    Browser mina;

    @BeforeEach
    void begin() {
        editions.discard(KIND, editions.draft(KIND).revision());
        editions.publish(KIND, "{}", "Ours again");
        mina = signedIn(operators.mina());
    }

    Browser signedIn(Operator operator) {
        return new Browser().signedIn(operators.cookie(operator));
    }

    static String url(String path) {
        return Operators.base() + path;
    }

    Browser.Page open(String path) {
        return mina.open(url(path));
    }

    void draft(String field, String words) {
        assertEquals(
                303, open(PATH).write(field, words).press("Save to the draft").status());
    }

    void publish(String note) {
        var page = open(PATH + "/publish").write("note", note).press("Publish");
        assertEquals(303, page.status(), page.text());
    }

    /** What goes out now. */
    Content letter(Language language) {
        return SamplePhrasebook.letter(Reader.of(language, "DE", "Europe/Berlin"), wordings.inForce());
    }
}
