package io.leavewell.mail.wording;

import io.leavewell.web.Language;
import io.leavewell.web.Reading;
import io.leavewell.web.Text;
import java.util.LinkedHashMap;

/** The sentences of a phrasebook, as operators fill them in; what equals ours is ours. */
final class SentencesForm {

    /** The check is stricter; more than this is not even kept in a draft. */
    private static final int MOST = 5_000;

    private SentencesForm() {}

    static OwnWords read(Reading reading, Phrasebook book, OurWords ours, Language reads) {
        var own = new LinkedHashMap<String, Text>();
        book.phrases().forEach(phrase -> {
            var label = ours.label(book.id(), phrase.key(), reads);
            reading.text(phrase.key(), label, MOST).ifPresent(text -> {
                var words = new LinkedHashMap<>(text.byLanguage());
                words.entrySet().removeIf(said -> isOurs(book, phrase, said.getKey(), said.getValue(), ours));
                own.put(phrase.key(), new Text(words));
            });
        });
        return new OwnWords(own);
    }

    private static boolean isOurs(Phrasebook book, Phrase phrase, String language, String said, OurWords ours) {
        return Language.of(language)
                .filter(spoken ->
                        ours.say(book.id(), phrase.key(), spoken).strip().equals(said))
                .isPresent();
    }
}
