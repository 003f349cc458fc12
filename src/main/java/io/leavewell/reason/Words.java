package io.leavewell.reason;

import java.util.Optional;

/**
 * What somebody wrote, as much of it as is kept: control characters go, line breaks stay.
 *
 * @param kept empty if there were no words
 * @param cut whether they wrote more than that
 */
public record Words(Optional<String> kept, boolean cut) {

    /** Characters that are kept: three pages. */
    public static final int MOST = 10_000;

    /** @param typed null is no words */
    public static Words of(String typed) {
        var clean = typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                        .strip();
        var kept = clean.length() > MOST
                ? clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, MOST)))
                : clean;
        return new Words(Optional.of(kept).filter(text -> !text.isEmpty()), kept.length() < clean.length());
    }
}
