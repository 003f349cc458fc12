package io.leavewell.mail.wording;

import io.leavewell.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences as they come with the product. Beside them, {@code value.<name>} says what a value is, and
 * {@code label.<key>} where a sentence stands, for operators.
 */
@ApplicationScoped
class OurWords {

    static final String VALUE = "value.";
    static final String LABEL = "label.";

    private static final int SHORT = 70;

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /** @throws IllegalStateException if we have no such sentence */
    String say(String phrasebook, String key, Language language) {
        return at(phrasebook, key, language)
                .orElseThrow(() -> new IllegalStateException(
                        "No sentence " + key + " in " + phrasebook + " in " + language.code()));
    }

    /** What an operator knows the sentence by: where it stands, or else how it begins. */
    String label(String phrasebook, String key, Language language) {
        return at(phrasebook, LABEL + key, language).orElseGet(() -> shortened(say(phrasebook, key, language)));
    }

    /** What a value is; empty if nobody has said it. */
    String meaning(String phrasebook, String value, Language language) {
        return at(phrasebook, VALUE + value, language).orElse("");
    }

    Properties all(String phrasebook, Language language) {
        return files.computeIfAbsent(phrasebook + "_" + language.code(), OurWords::read);
    }

    private Optional<String> at(String phrasebook, String key, Language language) {
        return Optional.ofNullable(all(phrasebook, language).getProperty(key));
    }

    private static String shortened(String sentence) {
        return sentence.length() <= SHORT
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, sentence.codePointCount(0, SHORT))) + "…";
    }

    private static Properties read(String name) {
        try (var file = OurWords.class.getResourceAsStream("/wording/" + name + ".properties")) {
            var read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return read;
        } catch (IOException | NullPointerException ours) {
            throw new IllegalStateException("Cannot read the sentences of " + name, ours);
        }
    }
}
