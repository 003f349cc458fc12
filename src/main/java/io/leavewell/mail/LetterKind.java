package io.leavewell.mail;

import io.leavewell.web.Language;

/** One kind of letter, such as the confirmation of a cancellation; each room has an enum of its own kinds. */
public interface LetterKind {

    /** Stable and unique among all rooms, since it is stored: {@code cancellation.recorded}. */
    String code();

    /** What it is called where operators read of it. */
    default String label(Language language) {
        return code();
    }

    default LetterClass letterClass() {
        return LetterClass.TRANSACTIONAL;
    }

    /** How urgent it is among others to the same person. */
    default Priority priority() {
        return letterClass() == LetterClass.MARKETING ? Priority.NEWS : Priority.ANSWER;
    }
}
