package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Guest;
import io.leavewell.cancellation.Preview;
import io.leavewell.web.Mode;
import io.leavewell.web.Query;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Through whose eyes a preview is looked at, as its address says.
 *
 * @param sample who is imagined, where no customer is named
 * @param country of who is imagined, two letters; empty for none
 * @param customer by the host's id; empty for none
 */
record Viewpoint(Preview.Sample sample, String country, String customer) {

    private static final String CUSTOMER = "customer.";

    static Viewpoint of(Query query) {
        return new Viewpoint(sample(query.shown("who")), country(query.shown("country")), query.shown("customer"));
    }

    /** From a segment of an address. */
    static Viewpoint of(String segment) {
        if (segment.startsWith(CUSTOMER)) {
            return new Viewpoint(Preview.Sample.MONTH, "", decoded(segment.substring(CUSTOMER.length())));
        }
        var parts = segment.split("-", 2);
        return new Viewpoint(sample(parts[0]), parts.length == 2 ? country(parts[1]) : "", "");
    }

    String segment() {
        return customer.isEmpty()
                ? code() + (country.isEmpty() ? "" : "-" + country)
                : CUSTOMER
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(customer.getBytes(StandardCharsets.UTF_8));
    }

    public String code() {
        return sample.name().toLowerCase(Locale.ROOT);
    }

    /** Empty if there is no such customer, or nothing that they could cancel. */
    Optional<Guest> guest(Preview preview, Mode mode) {
        return customer.isEmpty() ? Optional.of(preview.sample(sample, country)) : preview.known(customer, mode);
    }

    /** The same, but somebody imagined. */
    Viewpoint imagined() {
        return new Viewpoint(sample, country, "");
    }

    private static Preview.Sample sample(String code) {
        return Arrays.stream(Preview.Sample.values())
                .filter(sample -> sample.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(Preview.Sample.MONTH);
    }

    private static String country(String code) {
        return code.matches("[A-Za-z]{2}") ? code.toUpperCase(Locale.ROOT) : "";
    }

    private static String decoded(String segment) {
        try {
            return new String(Base64.getUrlDecoder().decode(segment), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbage) {
            return " ";
        }
    }
}
