package io.leavewell.reason.theme;

import io.leavewell.web.Language;
import io.leavewell.web.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What those who asked are told: a subject and one paragraph, each in the same languages. */
record Announcement(Text subject, Text words) {

    /** In theirs, else in English, else in whatever there is; empty if it was written in none. */
    Optional<Language> language(Optional<Language> theirs) {
        return Stream.concat(Stream.concat(theirs.stream(), Stream.of(Language.EN)), Arrays.stream(Language.values()))
                .filter(this::speaks)
                .findFirst();
    }

    boolean speaks(Language language) {
        return words.byLanguage().containsKey(language.code());
    }
}
