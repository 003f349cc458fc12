package io.leavewell.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Pattern;

/** Text on a line of a letter's head: names and subjects, which strangers may have typed. */
final class HeadLine {

    /** Everything that some program may take for the end of a line, turns the reading direction, or is no character. */
    private static final Pattern BREAKING =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\s]+");

    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7E]{0,200}");
    private static final Pattern PLAIN_PHRASE = Pattern.compile("[a-zA-Z0-9 !#$%&'*+/=?^_`{|}~-]{0,200}");
    private static final int BYTES_PER_WORD = 45;

    private HeadLine() {}

    /** One line without control characters; empty for null. */
    static String of(String typed) {
        return typed == null ? "" : BREAKING.matcher(typed).replaceAll(" ").strip();
    }

    /** As a header's free text. */
    static String text(String line) {
        return PLAIN.matcher(line).matches() && !line.contains("=?") ? line : encoded(line);
    }

    /** As the name before an address. */
    static String phrase(String line) {
        return PLAIN_PHRASE.matcher(line).matches() && !line.contains("=?") ? line : encoded(line);
    }

    /**
     * RFC 2047, each word whole characters and at most 75 long. The mail client's own encoding cuts Chinese and Korean
     * characters in two and folds with a bare line feed.
     */
    private static String encoded(String line) {
        var head = new StringBuilder();
        var word = new StringBuilder();
        line.codePoints().mapToObj(Character::toString).forEach(character -> {
            if ((word + character).getBytes(UTF_8).length > BYTES_PER_WORD) {
                head.append(word(word)).append("\r\n ");
                word.setLength(0);
            }
            word.append(character);
        });
        return head.append(word(word)).toString();
    }

    private static String word(CharSequence text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.toString().getBytes(UTF_8)) + "?=";
    }
}
