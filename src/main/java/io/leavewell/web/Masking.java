package io.leavewell.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides personal data: what people typed into free text always (T-P4), who they are from those without the grant. */
public final class Masking {

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}\\.\\p{L}{2,24}");

    /** Seven digits and more, as telephones and cards are written, with spaces, dashes, dots, brackets; but no dates. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?!\\d{4}-\\d\\d-\\d\\d(?!\\d))\\+?\\(?\\p{Nd}(?:[\\s().\\u2010-\\u2015/-]{0,2}\\p{Nd}){6,18}(?![\\p{L}\\p{N}])");

    private static final String HIDDEN = "•••";

    private Masking() {}

    /** Free text without mail addresses, telephone and card-like numbers. */
    public static String words(String text) {
        return NUMBER.matcher(ADDRESS.matcher(text).replaceAll(HIDDEN)).replaceAll(HIDDEN);
    }

    /** "A••• Q•••": the initials. */
    public static String name(String name) {
        return name.isBlank()
                ? ""
                : Pattern.compile("\\S+")
                        .matcher(name)
                        .replaceAll(word -> Matcher.quoteReplacement(first(word.group()) + HIDDEN));
    }

    /** "a•••@•••": the first character. */
    public static String address(String address) {
        return address.isBlank() ? "" : first(address) + HIDDEN + "@" + HIDDEN;
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }
}
