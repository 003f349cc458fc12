package io.leavewell.mail.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that do something to their reader, as a list of regular expressions in {@code /wording/lexicon}; each section
 * holds all of our languages, since nobody can be sure into which field a text was typed.
 */
enum Lexicon {
    /** Offers something to take or to buy (T-M1). */
    OFFERS("offers"),
    /** Hurries or shames. */
    PRESSURE("pressure");

    /** Stands where an honest phrase was, so that nothing is found across it. */
    private static final String BARRIER = "\u2016";

    private final List<Pattern> words = new ArrayList<>();
    private final List<Pattern> honest = new ArrayList<>();

    Lexicon(String file) {
        for (var line : lines(file)) {
            var isHonest = line.startsWith("honest ");
            var pattern = Pattern.compile(line.replaceFirst("^honest ", ""), Pattern.UNICODE_CHARACTER_CLASS);
            (isHonest ? honest : words).add(pattern);
        }
    }

    /** The first of them, as it stands there; empty if there is none. */
    Stream<String> found(String text) {
        var plain = plain(text);
        for (var phrase : honest) {
            plain = phrase.matcher(plain).replaceAll(BARRIER);
        }
        var read = plain;
        return words.stream()
                .map(word -> word.matcher(read))
                .filter(found -> found.find())
                .map(found -> found.group().strip())
                .limit(1);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[’‘ʼ´`]", "'")
                .replaceAll("\\s+", " ");
    }

    /** Without comments, which give the reasons. */
    private static List<String> lines(String name) {
        try (var file = Lexicon.class.getResourceAsStream("/wording/lexicon/" + name + ".txt")) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
