package io.leavewell.mail.wording;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.leavewell.web.Text;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** All languages of all phrasebooks say the same, tell the same values, and pass the check that operators' words pass. */
@QuarkusTest
class WordingFilesTest {

    @Inject
    @All
    List<Phrasebook> books;

    @Inject
    OurWords ours;

    @Inject
    Check check;

    @Inject
    Wordings wordings;

    @Test
    void every_language_has_the_sentences_of_the_phrasebook_and_no_others() {
        assertAll(each((book, language) -> () -> {
            var sentences = new TreeSet<>(ours.all(book.id(), language).stringPropertyNames());
            sentences.removeIf(key -> key.startsWith(OurWords.VALUE) || key.startsWith(OurWords.LABEL));
            assertEquals(
                    book.phrases().stream().map(Phrase::key).collect(toCollection(TreeSet::new)),
                    sentences,
                    book.id() + " in " + language);
        }));
    }

    @Test
    void every_sentence_tells_the_same_values_in_every_language_and_none_that_it_may_not() {
        assertAll(each((book, language) -> () -> book.phrases().forEach(phrase -> {
            var place = book.id() + "." + phrase.key() + " in " + language;
            var words = ours.say(book.id(), phrase.key(), language);
            var english = ours.say(book.id(), phrase.key(), Language.EN);
            assertFalse(words.isBlank(), place);
            assertEquals(List.of(), Braces.strange(words, phrase.values()), place);
            assertEquals(Braces.in(english, phrase.values()), Braces.in(words, phrase.values()), place);
        })));
    }

    @Test
    void operators_are_told_in_their_language_what_each_value_is_and_the_same_places_have_names() {
        assertAll(each((book, language) -> () -> {
            var told = ours.all(book.id(), language).stringPropertyNames();
            var values = new TreeSet<String>();
            book.phrases().forEach(phrase -> values.addAll(phrase.values()));
            var meanings = below(told, OurWords.VALUE);
            assertEquals(values, meanings, "value.… of " + book.id() + " in " + language);
            var english = ours.all(book.id(), Language.EN).stringPropertyNames();
            assertEquals(below(english, OurWords.LABEL), below(told, OurWords.LABEL), book.id() + " in " + language);
            assertFalse(book.label(language).isBlank());
        }));
    }

    /** A sentence that is known by its own beginning alone is hard to find among fifty. */
    @Test
    void each_sentence_about_payments_and_cards_is_known_by_a_short_name_of_its_own() {
        assertAll(each((book, language) -> () -> {
            if (Set.of("dunning", "expiry").contains(book.id())) {
                var names = book.phrases().stream()
                        .map(phrase -> ours.all(book.id(), language).getProperty(OurWords.LABEL + phrase.key(), ""))
                        .toList();
                assertEquals(names.size(), Set.copyOf(names).size(), () -> names + "");
                names.forEach(name -> assertTrue(!name.isBlank() && name.length() <= 60, name));
            }
        }));
    }

    /** T-M1 holds for our own words as well. */
    @Test
    void our_sentences_pass_the_check() {
        for (var book : books) {
            var all = new HashMap<String, Text>();
            for (var phrase : book.phrases()) {
                var words = new HashMap<String, String>();
                for (var language : Language.values()) {
                    words.put(language.code(), ours.say(book.id(), phrase.key(), language));
                }
                all.put(phrase.key(), new Text(words));
            }
            var reader = Reader.of(Language.EN, "DE", "Europe/Berlin");
            assertEquals(List.of(), check.of(book, new OwnWords(all), reader), book.id());
        }
    }

    @Test
    void every_specimen_can_be_shown_in_every_language_and_has_all_its_values() {
        assertAll(each((book, language) -> () -> {
            var reader = Reader.of(language, "DE", "Europe/Berlin");
            var wording = wordings.drafted(book.id());
            for (var specimen : book.specimens()) {
                assertFalse(specimen.label(language).isBlank());
                var content = specimen.in(reader, spying(wording, book));
                assertFalse(content.subject().isBlank());
            }
        }));
    }

    /** Says which value a specimen forgets. */
    private static Wording spying(Wording wording, Phrasebook book) {
        return (id, key, language, values) -> {
            var said = wording.say(id, key, language, values);
            var known = new HashMap<>(values);
            var forgotten = book.phrases().stream()
                    .filter(phrase -> phrase.key().equals(key) && id.equals(book.id()))
                    .flatMap(phrase -> Braces.in(wording.say(id, key, language, Map.of()), phrase.values()).stream())
                    .filter(value -> !known.containsKey(value))
                    .toList();
            assertEquals(List.of(), forgotten, id + "." + key);
            return said;
        };
    }

    private static Set<String> below(Set<String> keys, String prefix) {
        return keys.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(toCollection(TreeSet::new));
    }

    private Stream<Executable> each(BiFunction<Phrasebook, Language, Executable> test) {
        return books.stream().flatMap(book -> Stream.of(Language.values()).map(language -> test.apply(book, language)));
    }
}
