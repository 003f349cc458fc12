package io.leavewell.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who someone is and how they read; any of it may be unknown.
 *
 * @param language a language tag such as {@code de} or {@code zh-Hans}
 * @param country two letters of ISO 3166
 * @param timeZone an IANA zone such as {@code Europe/Berlin}
 */
@Embeddable
public record Identity(
        String name,
        String email,
        String language,
        String country,
        @Column(name = "time_zone") String timeZone) {

    static final Identity UNKNOWN = new Identity(null, null, null, null, null);
}
