package io.leavewell.mail.wording;

import io.leavewell.mail.LetterClass;
import io.leavewell.web.Language;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence of an operator in one language, as the check reads it.
 *
 * @param name where it stands, in the words of who publishes
 * @param ours what stands there otherwise
 */
record Passage(
        Phrasebook book,
        Phrase phrase,
        Language language,
        String words,
        String ours,
        String name,
        WordingMessages say) {

    Finding refusal(String words) {
        return new Finding(words, href(), true);
    }

    Finding hint(String words) {
        return new Finding(words, href(), false);
    }

    boolean isTransactional() {
        return book.letterClass() == LetterClass.TRANSACTIONAL;
    }

    /** Values that ours tells, and this does not. */
    Set<String> lost() {
        var lost = new TreeSet<>(Braces.in(ours, phrase.values()));
        lost.removeAll(Braces.in(words, phrase.values()));
        return lost;
    }

    /** In characters as people count them. */
    int length() {
        return words.codePointCount(0, words.length());
    }

    private String href() {
        return LettersDoor.path(book) + "#" + phrase.key() + "-" + language.code();
    }
}
