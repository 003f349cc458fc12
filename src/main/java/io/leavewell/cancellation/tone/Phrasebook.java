package io.leavewell.cancellation.tone;

import io.leavewell.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lists of one language, read from {@code cancellation/phrases}.
 *
 * @param honest what must not be taken for what it looks like
 */
public record Phrasebook(Language language, List<Phrase> phrases, List<Phrase> honest) {

    private static final Map<Language, Phrasebook> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, read(language)));
    }

    /** Found in any of our languages, since nobody can be sure into which field a text was typed. */
    public static List<Spot> spots(String text) {
        return ALL.values().stream().flatMap(book -> book.find(text)).distinct().toList();
    }

    public static Phrasebook of(Language language) {
        return ALL.get(language);
    }

    public boolean hasIn(String text, Tone tone) {
        return find(text).anyMatch(spot -> spot.tone() == tone);
    }

    private Stream<Spot> find(String text) {
        var reading = Reading.of(text, Notation.hasSpaces(language));
        for (var phrase : honest) {
            reading = reading.without(phrase);
        }
        var read = reading;
        return phrases.stream().flatMap(phrase -> phrase.in(read));
    }

    private static Phrasebook read(Language language) {
        var phrases = new ArrayList<Phrase>();
        var honest = new ArrayList<Phrase>();
        Tone tone = null;
        for (var line : lines(language)) {
            if (line.startsWith("[")) {
                tone = line.equals("[honest]")
                        ? null
                        : Tone.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                for (var phrase : Notation.alternatives(line)) {
                    (tone == null ? honest : phrases).add(Phrase.of(language, tone, phrase));
                }
            }
        }
        return new Phrasebook(language, List.copyOf(phrases), List.copyOf(honest));
    }

    /** Without comments, which give the reasons. */
    private static List<String> lines(Language language) {
        try (var file = Phrasebook.class.getResourceAsStream("/cancellation/phrases/" + language.code() + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
