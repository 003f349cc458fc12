package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.leavewell.reason.Reason;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases are found where they stand, whole, and in every language. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crash | it CRASHED again",
                "crash | Die App stürzt ständig ab",
                "crash | 켜자마자 튕 겨 요",
                "crash | 老是闪退",
                "crash | 老是閃退",
                "refund | I want my money back",
                "refund | 환불 해주세요",
                "twice | they took it twice",
                "no_time | einfach keine Zeit"
            })
    void one_concept_has_words_in_every_language(String concept, String words) {
        assertTrue(concepts(words).contains(Spoken.feature(concept)), words);
    }

    @Test
    void a_word_is_not_found_inside_another() {
        assertFalse(concepts("the scrapbook is fine").contains(Spoken.feature("crash")));
        assertFalse(concepts("cardigan").contains(Spoken.feature("card")));
    }

    @Test
    void words_may_stand_in_a_gap_but_no_end_of_a_sentence() {
        assertTrue(says("they charged my old card twice", Reason.BILLING_DISPUTE));
        assertFalse(says("they charged me. Twice I laughed", Reason.BILLING_DISPUTE));
    }

    @Test
    void where_a_phrase_stands_is_told() {
        var words = "Well, it crashes";
        var found = new HashSet<String>();
        var letters = Letters.of(words);
        Phrases.find(letters, (meaning, from, to) -> found.add(letters.text(from, to)));
        assertTrue(found.contains("crashes"), found.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ko", "zh_hans"})
    void every_concept_has_several_phrases_and_none_twice(String language) throws IOException {
        var rows = thesaurus(language);
        var byConcept =
                rows.stream().collect(Collectors.groupingBy(row -> row.getField("concept"), Collectors.counting()));
        assertEquals(concepts(thesaurus("en")), new TreeSet<>(byConcept.keySet()));
        assertEquals(
                List.of(),
                byConcept.entrySet().stream()
                        .filter(entry -> entry.getValue() < 5)
                        .toList());
        assertEquals(
                rows.size(),
                rows.stream().map(NamedCsvRecord::getFields).distinct().count());
    }

    private static TreeSet<String> concepts(List<NamedCsvRecord> rows) {
        return rows.stream().map(row -> row.getField("concept")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<NamedCsvRecord> thesaurus(String language) throws IOException {
        var file = PhrasesTest.class.getResourceAsStream("/reason/thesaurus_" + language + ".csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    private static Set<Integer> concepts(String words) {
        return found(words, meaning -> meaning >= Phrases.MEANINGS_OF_REASONS).stream()
                .map(Phrases::concept)
                .collect(Collectors.toSet());
    }

    private static boolean says(String words, Reason reason) {
        return !found(words, meaning -> meaning / 2 == reason.ordinal()).isEmpty();
    }

    private static Set<Integer> found(String words, IntPredicate wanted) {
        var found = new HashSet<Integer>();
        Phrases.find(Letters.of(words), (meaning, from, to) -> {
            if (wanted.test(meaning)) {
                found.add(meaning);
            }
        });
        return found;
    }
}
