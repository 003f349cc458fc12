package io.leavewell.dunning.pay;

import io.leavewell.mail.Content;
import io.leavewell.mail.wording.LetterBody;
import io.leavewell.mail.wording.Wording;
import io.leavewell.web.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the letter with a fresh link speaks of.
 *
 * @param name of whoever gets it; empty if nobody knows it
 */
record FreshLinkWords(String brand, Optional<String> name, String plan, String url) {

    static final String BOOK = "pay";

    Content in(Reader reader, Wording wording) {
        var said = new Said(reader, wording, values());
        var subject = said.at("subject");
        return new LetterBody(
                        subject,
                        List.of(said.at(name.isPresent() ? "greeting" : "greeting.unknown"), said.at("lead")),
                        List.of(),
                        Optional.of(new LetterBody.Button(said.at("button"), url)),
                        List.of(said.at("link"), said.at("unasked")),
                        said.at("why"))
                .in(reader, subject);
    }

    private Map<String, String> values() {
        var values = new HashMap<>(Map.of("brand", brand, "plan", plan));
        name.ifPresent(known -> values.put("name", known));
        return values;
    }

    /** Its sentences, for one reader. */
    private record Said(Reader reader, Wording wording, Map<String, String> values) {
        String at(String key) {
            return wording.say(BOOK, key, reader.language(), values);
        }
    }
}
