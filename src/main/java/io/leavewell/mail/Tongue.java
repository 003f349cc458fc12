package io.leavewell.mail;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How somebody reads, as it is kept with a letter. */
@Embeddable
record Tongue(
        String language,
        String country,
        @Column(name = "time_zone") String timeZone) {

    Reader reader() {
        return Reader.of(Language.of(language).orElse(Language.EN), country, timeZone);
    }
}
