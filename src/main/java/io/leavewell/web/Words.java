package io.leavewell.web;

import java.net.URI;
import java.util.Locale;

/** What the words in a signed text must look like. */
final class Words {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_URL = 1_000;

    private Words() {}

    static void present(String field, Object value) {
        require(value != null, field);
    }

    static void id(String field, String text) {
        require(text != null && !text.isBlank() && text.length() <= LONGEST_ID, field);
        require(text.codePoints().noneMatch(Words::isUnprintable), field);
    }

    static void url(String field, URI url) {
        require(url.toString().length() <= LONGEST_URL && url.getHost() != null, field);
        require("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()), field);
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static void require(boolean condition, String field) {
        if (!condition) throw new IllegalArgumentException(field + " is not as it must be");
    }
}
