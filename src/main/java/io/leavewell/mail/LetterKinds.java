package io.leavewell.mail;

import io.leavewell.web.Language;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All kinds of letters that somebody writes. */
@ApplicationScoped
public class LetterKinds {

    private final Map<String, LetterKind> kinds = new HashMap<>();

    LetterKinds(@All List<Writer> writers) {
        writers.forEach(writer -> writer.kinds().forEach(kind -> kinds.put(kind.code(), kind)));
    }

    /** What letters of a kind are called; of one that nobody writes any more, its code. */
    public String label(String code, Language language) {
        var kind = kinds.get(code);
        return kind == null ? code : kind.label(language);
    }
}
