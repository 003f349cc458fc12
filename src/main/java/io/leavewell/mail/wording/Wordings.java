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

/** Where sentences of letters are found. */
@ApplicationScoped
public class Wordings {

    private final Map<String, Properties> ours = new ConcurrentHashMap<>();

    /** As they are published. */
    public Wording inForce() {
        return (phrasebook, key, language, values) -> filled(ours(phrasebook, key, language), values);
    }

    /** Puts values in; those of customers may hold braces themselves, so each is put in once. */
    static String filled(String sentence, Map<String, String> values) {
        var filled = new StringBuilder();
        var at = 0;
        while (at < sentence.length()) {
            var open = sentence.indexOf('{', at);
            var close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            var brace = sentence.substring(open, close + 1);
            filled.append(sentence, at, open)
                    .append(Optional.ofNullable(values.get(sentence.substring(open + 1, close)))
                            .orElse(brace));
            at = close + 1;
        }
        return filled.append(sentence.substring(at)).toString();
    }

    /** @throws IllegalStateException if we have no such sentence */
    String ours(String phrasebook, String key, Language language) {
        var sentence = ours.computeIfAbsent(phrasebook + "_" + language.code(), Wordings::read)
                .getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("No sentence " + key + " in " + phrasebook + " in " + language.code());
        }
        return sentence;
    }

    private static Properties read(String name) {
        try (var file = Wordings.class.getResourceAsStream("/wording/" + name + ".properties")) {
            var read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return read;
        } catch (IOException ours) {
            throw new IllegalStateException("Cannot read the sentences of " + name, ours);
        }
    }
}
