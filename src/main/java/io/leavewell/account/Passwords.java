package io.leavewell.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a new password must be: long, and not among the first that somebody would try. Nothing else is asked, no kind of
 * character is needed or forbidden (NIST SP 800-63B-4, 3.1.1.2).
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Characters that must be left when everything known is taken away. */
    private static final int OWN = 4;

    private static final int SHORTEST_NAME = 3;
    private static final List<String> KNOWN = known();

    private Passwords() {}

    /** Why it cannot be taken, for who would have it; empty if it is fine. */
    static Optional<Function<AccountMessages, String>> objection(String password, Profile who) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of(say -> say.passwordTooShort(SHORTEST));
        if (length > LONGEST) return Optional.of(say -> say.passwordTooLong(LONGEST));
        if (without(Stream.concat(own(who), KNOWN.stream()), password).length() < OWN) {
            return Optional.of(AccountMessages::passwordTooCommon);
        }
        return Optional.empty();
    }

    private static Stream<String> own(Profile who) {
        return Stream.of(who.email(), who.name())
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_NAME);
    }

    /** What is left of it without these words, and without runs like {@code 1234}, {@code fedc} and {@code aaaa}. */
    private static String without(Stream<String> words, String password) {
        var left = new String[] {password.toLowerCase(Locale.ROOT)};
        words.sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> left[0] = left[0].replace(word, " "));
        return withoutRuns(left[0]).replaceAll("\\s", "");
    }

    private static String withoutRuns(String text) {
        var left = new StringBuilder();
        for (var from = 0; from < text.length(); ) {
            var end = endOfRun(text, from);
            if (end - from < 3) left.append(text, from, end);
            from = end;
        }
        return left.toString();
    }

    /** The end of the characters that follow each other, or are the same, from one place on. */
    private static int endOfRun(String text, int from) {
        if (from + 1 == text.length()) return from + 1;
        var step = text.charAt(from + 1) - text.charAt(from);
        var end = from + 1;
        while (Math.abs(step) <= 1 && end < text.length() && text.charAt(end) - text.charAt(end - 1) == step) end++;
        return end;
    }

    private static List<String> known() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Passwords.class.getResourceAsStream("/account/known-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
