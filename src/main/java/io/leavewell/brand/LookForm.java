package io.leavewell.brand;

import io.leavewell.web.Filled;
import io.leavewell.web.Reading;
import io.leavewell.web.Shades;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a brand, and its colour, between form and record. */
final class LookForm {

    private static final int NAME = 60;
    private static final int ADDRESS = 254;
    private static final int POSTAL = 500;
    private static final String MAIL = "[^@\\s<>\",;:]{1,64}@[^@\\s<>\",;:]+\\.[^@\\s<>\",;:]+";

    private LookForm() {}

    static Filled fill(Look look) {
        return new Filled(
                Map.of(
                        "name", look.name(),
                        "accent", look.accent().orElse(""),
                        "support", look.support().orElse(""),
                        "postal", look.postal().orElse(""),
                        "seen", Fingerprint.of(look)),
                List.of());
    }

    static Look read(Reading reading, BrandMessages say) {
        return new Look(
                reading.neededLine("name", say.name(), NAME).replaceAll("\\s+", " "),
                colour(reading, say),
                Optional.empty(),
                address(reading, say),
                reading.line("postal", say.postal(), POSTAL));
    }

    /** Of the ways in which colours are written, those with digits: #1F5FBF, 1f5fbf, #15b. */
    private static Optional<String> colour(Reading reading, BrandMessages say) {
        var typed = reading.line("accent", say.accent(), 100).map(text -> text.toLowerCase(Locale.ROOT));
        var colour = typed.map(text -> text.startsWith("#") ? text : "#" + text)
                .map(text -> text.replaceFirst("^#([0-9a-f])([0-9a-f])([0-9a-f])$", "#$1$1$2$2$3$3"));
        if (colour.filter(text -> !Shades.isColour(text)).isPresent()) {
            reading.refuse("accent", say.noColour(typed.get()));
            return Optional.empty();
        }
        return colour;
    }

    private static Optional<String> address(Reading reading, BrandMessages say) {
        var typed = reading.line("support", say.support(), ADDRESS);
        if (typed.filter(text -> !text.matches(MAIL)).isPresent()) {
            reading.refuse("support", say.noAddress());
        }
        return typed;
    }
}
