package io.leavewell.reason.digest;

import io.leavewell.reason.Heading;
import io.leavewell.web.Masking;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody said, with nothing in it by which they could be known, or that a mail program would make a link of. */
record Quote(String words, Heading heading, String language, String plan, String country, Instant at) {

    private static final int LONGEST = 240;

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)\\S+");

    /** Control characters and those that turn the direction of a line: words are one line of text. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]+");

    private static final String HIDDEN = "•••";

    /** Empty if nothing is left that says something. */
    static Optional<String> shown(String words) {
        var clean = UNSEEN.matcher(LINK.matcher(Masking.words(words)).replaceAll(HIDDEN))
                .replaceAll(" ")
                .strip();
        return Optional.of(cut(clean)).filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end).strip() + "…";
    }
}
