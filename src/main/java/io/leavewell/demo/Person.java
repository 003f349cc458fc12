package io.leavewell.demo;

import io.leavewell.customer.Identity;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;

/** A customer of the sample company. */
record Person(UUID id, String externalId, Identity identity, Currency currency, Instant since) {

    Reader reader() {
        var language = Language.of(identity.language()).orElseThrow();
        return Reader.of(language, identity.country(), identity.timeZone());
    }

    ZoneId zone() {
        return ZoneId.of(identity.timeZone());
    }

    boolean hasMail() {
        return identity.email() != null;
    }

    /** As a row of {@link Table#CUSTOMER}. */
    Object[] row() {
        return new Object[] {
            id,
            externalId,
            identity.name(),
            identity.email(),
            identity.language(),
            identity.country(),
            identity.timeZone(),
            since
        };
    }

    /** As the fields of a customer, for whoever wants one that is not kept. */
    Map<String, Object> fields() {
        return Map.of("id", id, "externalId", externalId, "identity", identity, "createdAt", since);
    }
}
