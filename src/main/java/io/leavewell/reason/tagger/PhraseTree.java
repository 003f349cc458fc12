package io.leavewell.reason.tagger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.leavewell.reason.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Made by the build of the reviewed lexicon, whose phrases speak for a reason, and the thesaurus, whose phrases of all
 * languages stand for concepts: a tree of their words, or signs, in which each node is known by a hash of the way to it.
 */
final class PhraseTree {

    private static final List<String> LANGUAGES = List.of("en", "de", "zh_hans", "ko");

    private final TreeMap<Integer, Integer> nodes = new TreeMap<>();
    private final List<String> concepts = new ArrayList<>();

    private PhraseTree() {
        for (var language : LANGUAGES) {
            read(
                    "lexicon_" + language,
                    row -> grow(
                            row.getField("phrase"),
                            Phrases.meaning(
                                    Reason.coded(row.getField("code")).orElseThrow(),
                                    row.getField("strength").equals("strong"))));
            read("thesaurus_" + language, row -> grow(row.getField("phrase"), concept(row.getField("concept"))));
        }
    }

    static byte[] written() {
        var tree = new PhraseTree();
        var size = Integer.BYTES * (2 + tree.concepts.size() + tree.nodes.size()) + Short.BYTES * tree.nodes.size();
        var bytes = ByteBuffer.allocate(size).putInt(tree.concepts.size());
        tree.concepts.forEach(concept -> bytes.putInt(Spoken.feature(concept)));
        bytes.putInt(tree.nodes.size());
        tree.nodes.keySet().forEach(bytes::putInt);
        tree.nodes.values().forEach(value -> bytes.putShort(value.shortValue()));
        return bytes.array();
    }

    private static void read(String name, Consumer<NamedCsvRecord> take) {
        var file = PhraseTree.class.getResourceAsStream("/reason/" + name + ".csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(take);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private int concept(String name) {
        if (!concepts.contains(name)) {
            concepts.add(name);
        }
        return Phrases.MEANINGS_OF_REASONS + concepts.indexOf(name);
    }

    private void grow(String line, int meaning) {
        var phrase = Phrase.of(line);
        var node = phrase.isOfSigns() ? Phrases.SIGNS : Phrases.WORDS;
        for (var part = 0; part < phrase.parts().size(); part++) {
            if (part > 0) {
                mark(node, Phrases.GAP);
                node = Phrases.afterGap(node);
            }
            var words = phrase.parts().get(part);
            node = phrase.isOfSigns() ? signs(node, words) : words(node, words);
        }
        mean(node, meaning);
    }

    private int words(int from, Phrase.Part part) {
        var node = from;
        for (var at = 0; at < part.words().length; at++) {
            if (at > 0) {
                mark(node, Phrases.MORE);
            }
            var word = Phrases.WORD;
            for (var letter : part.words()[at].toCharArray()) {
                word = Features.mixed(word, letter);
            }
            node = Phrases.next(node, word, part.open()[at]);
            mark(node, 0);
        }
        return node;
    }

    private int signs(int from, Phrase.Part part) {
        var node = from;
        for (var sign : String.join("", part.words()).toCharArray()) {
            if (node != from) {
                mark(node, Phrases.MORE);
            }
            node = Features.mixed(node, sign);
            mark(node, 0);
        }
        return node;
    }

    private void mark(int node, int flag) {
        nodes.merge(node, flag, (one, other) -> one | other);
    }

    /** What means two things has a second node beside it. */
    private void mean(int node, int meaning) {
        var known = nodes.get(node) & Phrases.MEANING;
        if (known == 0) {
            mark(node, meaning + 1);
        } else if (known != meaning + 1) {
            mark(node, Phrases.TWICE);
            mark(Phrases.beside(node), 0);
            mean(Phrases.beside(node), meaning);
        }
    }
}
