package io.leavewell.mail.wording;

import io.leavewell.mail.Content;
import io.leavewell.mail.LetterClass;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A letter about a failed payment, of a room that does not exist. */
@ApplicationScoped
class SamplePhrasebook implements Phrasebook {

    static final String ID = "sample";
    static final String NAME = "Ada <b>Berg</b>";

    private static final Map<Language, String> LABELS = Map.of(
            Language.EN, "Sample letter", Language.DE, "Beispielbrief", Language.ZH, "示例邮件", Language.KO, "예시 메일");

    /** With a name that would do harm if it were not escaped. */
    private static final Specimen SPECIMEN = new Specimen() {
        @Override
        public String id() {
            return "first";
        }

        @Override
        public String label(Language language) {
            return LABELS.get(language);
        }

        @Override
        public Content in(Reader reader, Wording wording) {
            return letter(reader, wording);
        }
    };

    static Content letter(Reader reader, Wording wording) {
        var values = Map.of("name", NAME, "amount", "€12.00", "day", "3.12.");
        var body = new LetterBody(
                say("heading", wording, reader, values),
                List.of(say("greeting", wording, reader, values), say("intro", wording, reader, values)),
                List.of(new LetterBody.Row("€", "12.00")),
                Optional.of(new LetterBody.Button(
                        say("button", wording, reader, values), "https://shop.example/pay?a=1&b=2")),
                List.of(say("after", wording, reader, values)),
                say("why", wording, reader, values));
        return body.in(reader, say("subject", wording, reader, values));
    }

    static String say(String key, Wording wording, Reader reader, Map<String, String> values) {
        return wording.say(ID, key, reader.language(), values);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label(Language language) {
        return LABELS.get(language);
    }

    @Override
    public LetterClass letterClass() {
        return LetterClass.TRANSACTIONAL;
    }

    @Override
    public List<Phrase> phrases() {
        return List.of(
                new Phrase("subject", Set.of("amount")),
                new Phrase("heading", Set.of()),
                new Phrase("greeting", Set.of("name")),
                new Phrase("intro", Set.of("amount", "day")),
                new Phrase("button", Set.of("amount")),
                new Phrase("after", Set.of("day")),
                new Phrase("why", Set.of()));
    }

    @Override
    public List<Specimen> specimens() {
        return List.of(SPECIMEN);
    }
}
