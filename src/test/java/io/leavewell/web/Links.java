package io.leavewell.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Ada's and Bo's links, and who signs them. */
final class Links {

    static final String KEY = "only-for-examples-0123456789abcdef";
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Links() {}

    static Signer signer() {
        return signer(KEY);
    }

    static Signer signer(String key) {
        return new Signer(new SigningKey(key), Optional.empty(), CLOCK);
    }

    static Link adas() {
        return link("ada", Purpose.CANCEL, NOW.plusSeconds(3600));
    }

    static Link link(String customer, Purpose purpose, Instant exp) {
        URI back = URI.create("https://app.example.com/account");
        return new Link(customer, "sub-of-" + customer, purpose, Mode.LIVE, exp, "visit-of-" + customer, back);
    }

    static String signed(Map<String, ?> fields) {
        return signed(Fields.write(fields));
    }

    /** Whatever the host writes, properly signed. */
    static String signed(String json) {
        return Token.of(json, new SigningKey(KEY)).toString();
    }
}
