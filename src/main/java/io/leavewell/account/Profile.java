package io.leavewell.account;

import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * Who an operator is, and how they read.
 *
 * @param email in lower case, since people type it either way
 * @param language one of our codes
 * @param timeZone an IANA zone such as {@code Europe/Berlin}
 */
@Embeddable
public record Profile(
        String email,
        String name,
        String language,
        @Column(name = "time_zone") String timeZone) {

    public Profile {
        email = spelled(email);
    }

    static String spelled(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    Language spoken() {
        return Language.of(language).orElse(Language.EN);
    }

    Reader reader() {
        return Reader.of(spoken(), "", timeZone);
    }
}
