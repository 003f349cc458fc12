package io.leavewell.reason.alert;

import io.leavewell.reason.Facts;
import io.leavewell.web.Masking;
import java.time.Instant;
import java.util.List;

/**
 * What somebody said, as a message tells it.
 *
 * @param heading its code, such as {@code too_expensive}
 * @param label what the heading is called
 * @param words empty if there are none, or none any more
 * @param about what is known of that moment, in words: plan, value, country
 * @param url where it is read in the workspace
 */
record Voice(
        String id,
        String heading,
        String label,
        String words,
        List<String> about,
        Facts facts,
        String channel,
        Instant saidAt,
        String url) {

    private static final int LONGEST = 300;

    /** Everything that ends a line, turns the reading direction, or is no character (T-S6). */
    private static final String BREAKING =
            "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\s]+";

    /** On one line, masked before they are cut, so that no cut number slips through. */
    static String shortly(String words) {
        var line = Masking.words(words).replaceAll(BREAKING, " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    public String aboutLine() {
        return String.join(" · ", about);
    }
}
