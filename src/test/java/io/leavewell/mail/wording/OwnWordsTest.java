package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of operators' sentences, whatever became of it. */
class OwnWordsTest {

    private final SamplePhrasebook book = new SamplePhrasebook();

    @Test
    void what_is_written_is_read_again() {
        var words = read("{\"intro\":{\"de\":\"Hallo\",\"en\":\"Hi\"}}");
        assertEquals(words, read(words.definition()));
        assertEquals(Optional.of("Hallo"), words.at("intro", Language.DE));
        assertEquals(Optional.empty(), words.at("intro", Language.KO), "English does not stand in");
        assertEquals(Optional.empty(), words.at("why", Language.EN));
    }

    @Test
    void blanks_and_nothing_are_ours() {
        assertEquals(OwnWords.NONE, read(""));
        assertEquals(
                OwnWords.NONE, read("{\"intro\":{\"de\":\" \",\"en\":null,\"fr\":\"Bonjour\"},\"why\":null,\"x\":{}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"intro\":\"x\"}", "{\"intro\":{\"en\":{}}}", "{\"intro\":[1]}"})
    void what_is_broken_is_said_to_be(String definition) {
        assertTrue(OwnWords.read(definition).isEmpty());
    }

    @Test
    void only_what_can_be_used_stands_in_letters() {
        var words = read(
                "{\"intro\":{\"de\":\"{gone}\",\"en\":\"{amount}\"},\"old\":{\"en\":\"x\"},\"why\":{\"ko\":\"{\"}}");
        assertEquals(read("{\"intro\":{\"en\":\"{amount}\"}}"), words.soundIn(book));
    }

    private static OwnWords read(String definition) {
        return OwnWords.read(definition).orElseThrow();
    }
}
