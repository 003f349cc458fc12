package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        assertTrue(places("It has too many tiny, little clicks").contains("too many tiny, little clicks"));
        assertFalse(places("Too many. I hate clicks").contains("too many. i hate clicks"));
        assertFalse(places("too many one two three four clicks").contains("too many one two three four clicks"));
    }

    @Test
    void where_a_phrase_stands_is_told() {
        assertTrue(places("Well, it crashes").contains("crashes"));
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

    private static Set<String> places(String words) {
        var places = new HashSet<String>();
        var letters = Letters.of(words);
        Phrases.find(letters, (meaning, from, to) -> places.add(letters.text(from, to)));
        return places;
    }

    private static Set<Integer> concepts(String words) {
        var found = new HashSet<Integer>();
        Phrases.find(Letters.of(words), (meaning, from, to) -> {
            if (meaning >= Phrases.MEANINGS_OF_REASONS) {
                found.add(Phrases.concept(meaning));
            }
        });
        return found;
    }
}
