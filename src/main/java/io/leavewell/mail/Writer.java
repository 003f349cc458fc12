package io.leavewell.mail;

import java.util.Optional;
import java.util.Set;

/** Knows the words of some kinds of letters; each bean of this type is asked when such a letter is about to go. */
public interface Writer {

    Set<? extends LetterKind> kinds();

    /**
     * Writes the letter in its reader's language, from what is true now. Asked again before each further try, when only
     * the first words are sent: so it must change nothing.
     *
     * @return empty if what the letter speaks of is settled, so that nobody needs it any more
     */
    Optional<Content> write(Letter letter);
}
