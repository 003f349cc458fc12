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

    private static final int LONGEST = 30;

    /** By so many of its first letters a phrase is found whose first word may go on. */
    private static final int KEY = 3;

    private static final Lexicon ALL = new Lexicon();

    /** By their first words, and those whose first word may go on by its beginning. */
    private final Map<String, List<Phrase>> words = new HashMap<>();

    private final Map<String, List<Phrase>> beginnings = new HashMap<>();
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
                var end = Phrase.endOfWord(letters, at);
                ALL.words(letters, at, end, hits);
                at = end;
            } else {
                if (script == Script.HAN || script == Script.HANGUL) {
                    ALL.signs(letters, at, hits);
                }
                at++;
            }
        }
        return hits.size() < 2 ? hits : alone(hits);
    }

    private static List<Hit> alone(List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(other -> other.covers(hit)))
                .toList();
    }

    private void words(Letters letters, int from, int end, List<Hit> hits) {
        if (end - from > LONGEST) {
            return;
        }
        add(words.get(letters.text(from, end)), letters, from, hits);
        for (var size = 2; size <= KEY && from + size <= end; size++) {
            add(beginnings.get(letters.text(from, from + size)), letters, from, hits);
        }
    }

    private static void add(List<Phrase> some, Letters letters, int from, List<Hit> hits) {
        for (var at = 0; some != null && at < some.size(); at++) {
            var to = some.get(at).end(letters, from);
            if (to > 0) {
                hits.add(new Hit(some.get(at).reason(), some.get(at).strong(), from, to));
            }
        }
    }

    private void signs(Letters letters, int from, List<Hit> hits) {
        for (var phrase : signs.getOrDefault(letters.at(from), List.of())) {
            var to = phrase.endOfSigns(letters, from);
            if (to > 0) {
                hits.add(new Hit(phrase.reason(), phrase.strong(), from, to));
            }
        }
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
            var mayGoOn = phrase.parts().get(0).open()[0];
            var key = mayGoOn ? first.substring(0, Math.min(KEY, first.length())) : first;
            (mayGoOn ? beginnings : words)
                    .computeIfAbsent(key, same -> new ArrayList<>())
                    .add(phrase);
        }
    }
}
