package io.leavewell.web;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a signed link says: who may do what, until when. Ids are the host's own and opaque to us.
 *
 * @param subscription null if the customer shall choose
 * @param exp the first second in which it is no longer good
 * @param jti names the visit
 * @param returnUrl where to send the customer afterwards, http or https; null if nowhere
 */
public record Link(
        String customer, String subscription, Purpose purpose, Mode mode, Instant exp, String jti, URI returnUrl) {

    /** @throws IllegalArgumentException if a field is missing, too long (ids: 200) or holds control characters */
    public Link {
        Words.id("customer", customer);
        Words.id("jti", jti);
        if (subscription != null) Words.id("subscription", subscription);
        if (returnUrl != null) Words.url("return_url", returnUrl);
        Words.present("purpose", purpose);
        Words.present("mode", mode);
        Words.present("exp", exp);
        exp = exp.truncatedTo(ChronoUnit.SECONDS);
    }

    static Link of(Fields fields) {
        return new Link(
                fields.text("customer"),
                fields.optional("subscription").orElse(null),
                fields.constant("purpose", Purpose.class),
                fields.constant("mode", Mode.class),
                fields.second("exp"),
                fields.text("jti"),
                fields.optional("return_url").map(URI::create).orElse(null));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(exp);
    }

    /** The return URL, if there is one, with a signed result as its {@code leavewell} parameter after those it has. */
    public Optional<URI> backWith(String result) {
        return Optional.ofNullable(returnUrl).map(url -> {
            String[] parts = url.toASCIIString().split("#", 2);
            String joint = url.getRawQuery() == null ? "?" : "&";
            return URI.create(parts[0] + joint + "leavewell=" + result + (parts.length == 2 ? "#" + parts[1] : ""));
        });
    }

    /** The link to what came of this visit, which can show and undo but not cancel. */
    public Link outcomeUntil(Instant end) {
        return new Link(customer, subscription, Purpose.OUTCOME, mode, end, jti, null);
    }

    Link resultUntil(Instant end) {
        return new Link(customer, subscription, Purpose.RESULT, mode, end, jti, null);
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("customer", customer);
        if (subscription != null) fields.put("subscription", subscription);
        fields.put("purpose", Words.of(purpose));
        fields.put("mode", Words.of(mode));
        fields.put("exp", exp.getEpochSecond());
        fields.put("jti", jti);
        if (returnUrl != null) fields.put("return_url", returnUrl.toString());
        return fields;
    }
}
