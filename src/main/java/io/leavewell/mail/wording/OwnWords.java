package io.leavewell.mail.wording;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.web.Json;
import io.leavewell.web.Language;
import io.leavewell.web.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What operators have put in place of our sentences, and nothing else.
 *
 * @param sentences by their keys, each in the languages in which it was written
 */
record OwnWords(@JsonValue Map<String, Text> sentences) {

    static final OwnWords NONE = new OwnWords(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OwnWords {
        var written = new TreeMap<String, Text>();
        sentences.forEach((key, text) -> {
            if (text != null && !spoken(text).byLanguage().isEmpty()) {
                written.put(key, spoken(text));
            }
        });
        sentences = written;
    }

    /** A definition as it is kept; empty if it cannot be read. */
    static Optional<OwnWords> read(String definition) {
        if (definition.isBlank()) {
            return Optional.of(NONE);
        }
        try {
            return Optional.ofNullable(Json.MAPPER.readValue(definition, OwnWords.class));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    String definition() {
        return Json.write(this);
    }

    /** Empty if ours stands there. */
    Optional<String> at(String key, Language language) {
        return Optional.ofNullable(sentences.get(key))
                .map(text -> text.byLanguage().get(language.code()));
    }

    int size() {
        return sentences.size();
    }

    /** Without what the phrasebook does not know, and without what would show braces to a reader. */
    OwnWords soundIn(Phrasebook book) {
        var sound = new LinkedHashMap<String, Text>();
        book.phrases().stream()
                .filter(phrase -> sentences.containsKey(phrase.key()))
                .forEach(phrase -> {
                    var words = new LinkedHashMap<>(sentences.get(phrase.key()).byLanguage());
                    words.values().removeIf(sentence -> !Braces.strange(sentence, phrase.values())
                            .isEmpty());
                    sound.put(phrase.key(), new Text(words));
                });
        return new OwnWords(sound);
    }

    /** In the order of our languages, without what is blank. */
    private static Text spoken(Text text) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Language.values()).map(Language::code).forEach(code -> {
            var said = text.byLanguage().get(code);
            if (said != null && !said.isBlank()) {
                words.put(code, said);
            }
        });
        return new Text(words);
    }
}
