package io.leavewell.reason.tagger;

import de.siegmar.fastcsv.reader.CsvReader;
import io.leavewell.reason.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reviewed lexicon: phrases of each language that speak for a reason. */
final class Lexicon {

    static final List<String> LANGUAGES = List.of("en", "de", "zh_hans", "ko");

    /** Words, or signs, that may stand where a phrase has a gap. */
    private static final int WORDS_BETWEEN = 3;

    private static final int SIGNS_BETWEEN = 6;

    /** By so many of their first letters phrases are found. */
    private static final int KEY = 2;

    private static final Lexicon ALL = new Lexicon();

    private final Map<String, List<Phrase>> words = new HashMap<>();
    private final Map<Character, List<Phrase>> signs = new HashMap<>();

    /** A phrase that stands somewhere in a text. */
    record Hit(Reason reason, boolean strong, int from, int to) {

        boolean covers(Hit other) {
            return from <= other.from && to >= other.to && to - from > other.to - other.from;
        }
    }

    private Lexicon() {
        LANGUAGES.forEach(this::learn);
    }

    /** Where a longer phrase stands, the shorter ones in it say nothing. */
    static List<Hit> hits(Letters letters) {
        var hits = new ArrayList<Hit>();
        for (var at = 0; at < letters.length(); ) {
            var script = Script.of(letters.at(at));
            if (script == Script.LETTER) {
                var end = end(letters, at);
                ALL.words(letters, at, end, hits);
                at = end;
            } else {
                if (script == Script.HAN || script == Script.HANGUL) {
                    ALL.signs(letters, at, hits);
                }
                at++;
            }
        }
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> other.covers(hit)))
                .toList();
    }

    private void words(Letters letters, int from, int end, List<Hit> hits) {
        for (var phrase : words.getOrDefault(letters.text(from, Math.min(end, from + KEY)), List.of())) {
            var to = words(letters, from, phrase);
            if (to > 0) {
                hits.add(new Hit(phrase.reason(), phrase.strong(), from, to));
            }
        }
    }

    /** @return where the phrase ends that begins here; 0 if it does not stand here */
    private static int words(Letters letters, int from, Phrase phrase) {
        var at = row(letters, from, phrase.parts().get(0));
        for (var part = 1; part < phrase.parts().size() && at > 0; part++) {
            var end = at;
            var found = 0;
            var next = next(letters, end);
            for (var skipped = 0; skipped <= WORDS_BETWEEN && next >= 0 && found == 0; skipped++) {
                found = row(letters, next, phrase.parts().get(part));
                next = next(letters, end(letters, next));
            }
            at = found;
        }
        return at;
    }

    private static int row(Letters letters, int from, Phrase.Part part) {
        var at = from;
        var end = 0;
        for (var word = 0; word < part.words().length; word++) {
            if (at < 0) {
                return 0;
            }
            end = end(letters, at);
            if (!fits(letters, at, end, part.words()[word], part.open()[word])) {
                return 0;
            }
            at = next(letters, end);
        }
        return end;
    }

    private static boolean fits(Letters letters, int from, int end, String word, boolean isOpen) {
        var isLong = isOpen ? end - from >= word.length() : end - from == word.length();
        return isLong && letters.text(from, from + word.length()).equals(word);
    }

    /** Where the next word of the same sentence begins; -1 if there is none. */
    private static int next(Letters letters, int end) {
        for (var at = end; at < letters.length(); at++) {
            var script = Script.of(letters.at(at));
            if (script == Script.LETTER || script == Script.FIGURE) {
                return at;
            } else if (script != Script.SPACE && !(script == Script.STOP && letters.at(at) == ',')) {
                return -1;
            }
        }
        return -1;
    }

    private static int end(Letters letters, int from) {
        var end = from + 1;
        while (end < letters.length()
                && Script.of(letters.at(from)) == Script.LETTER
                && Script.of(letters.at(end)) == Script.LETTER) {
            end++;
        }
        return end;
    }

    private void signs(Letters letters, int from, List<Hit> hits) {
        for (var phrase : signs.getOrDefault(letters.at(from), List.of())) {
            var to = signs(letters, from, phrase);
            if (to > 0) {
                hits.add(new Hit(phrase.reason(), phrase.strong(), from, to));
            }
        }
    }

    private static int signs(Letters letters, int from, Phrase phrase) {
        var at = run(letters, from, phrase.parts().get(0));
        for (var part = 1; part < phrase.parts().size() && at > 0; part++) {
            var found = 0;
            for (var skipped = 0;
                    skipped <= SIGNS_BETWEEN && found == 0 && at + skipped < letters.length();
                    skipped++) {
                found = run(letters, at + skipped, phrase.parts().get(part));
            }
            at = found;
        }
        return at;
    }

    /** Spaces do not count: many leave them out. */
    private static int run(Letters letters, int from, Phrase.Part part) {
        var at = from;
        for (var word : part.words()) {
            for (var sign = 0; sign < word.length(); sign++, at++) {
                while (at > from && at < letters.length() && letters.at(at) == ' ') {
                    at++;
                }
                if (at >= letters.length() || letters.at(at) != word.charAt(sign)) {
                    return 0;
                }
            }
        }
        return at;
    }

    private void learn(String language) {
        var file = Lexicon.class.getResourceAsStream("/reason/lexicon_" + language + ".csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> learn(Phrase.of(
                    Reason.coded(row.getField("code")).orElseThrow(),
                    row.getField("phrase"),
                    row.getField("strength").equals("strong"))));
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private void learn(Phrase phrase) {
        var first = phrase.parts().get(0).words()[0];
        var script = Script.of(first.charAt(0));
        if (script == Script.HAN || script == Script.HANGUL) {
            signs.computeIfAbsent(first.charAt(0), sign -> new ArrayList<>()).add(phrase);
        } else {
            words.computeIfAbsent(first.substring(0, Math.min(KEY, first.length())), key -> new ArrayList<>())
                    .add(phrase);
        }
    }
}
