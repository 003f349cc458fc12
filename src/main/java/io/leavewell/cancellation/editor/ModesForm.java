package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.offer.Amounts;
import io.leavewell.web.Filled;
import io.leavewell.web.Json;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of the flow as operators fill them in; the fields have the names of its JSON. */
final class ModesForm {

    private static final int MOST_QUIET_MONTHS = 60;
    private static final String MARKET = "markets-";
    private static final String OTHER = "markets-other";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Filled form;
    private final Reading reading;
    private final Reader reader;
    private final FlowMessages say;

    private ModesForm(Filled form, Reading reading, Reader reader) {
        this.form = form;
        this.reading = reading;
        this.reader = reader;
        this.say = FlowWords.say(reader);
    }

    static Part.Ruled read(Filled form, Reading reading, Reader reader) {
        return new ModesForm(form, reading, reader).read();
    }

    /** The countries that have a field, by their two letters. */
    static List<String> markets(Filled form) {
        return form.fields().keySet().stream()
                .filter(field -> field.matches(MARKET + "[^-]+") && !field.equals(OTHER))
                .map(field -> field.substring(MARKET.length()))
                .sorted()
                .toList();
    }

    private Part.Ruled read() {
        return new Part.Ruled(
                needed("timing", say.timing(), Flow.Timing.class, Flow.Timing.WITH),
                markets(),
                reading.neededWhole("quiet_months", say.quietMonths(), 0, MOST_QUIET_MONTHS),
                needed("ending", say.ending(), Flow.Ending.class, Flow.Ending.PER_PLAN),
                Amounts.read("floors", form, reading, reader));
    }

    private Map<String, Flow.Timing> markets() {
        var markets = new LinkedHashMap<String, Flow.Timing>();
        markets(form).forEach(country -> chosen(MARKET + country, Flow.Timing.class)
                .ifPresent(timing -> markets.put(country, timing)));
        markets.keySet().stream()
                .filter(country -> !COUNTRIES.contains(country))
                .forEach(country -> reading.refuse(MARKET + country, say.noCountry()));
        var other = form.value(OTHER).strip().toUpperCase(Locale.ROOT);
        if (!other.isEmpty() && !COUNTRIES.contains(other)) {
            reading.refuse(OTHER, say.noCountry());
        } else if (!other.isEmpty()) {
            markets.put(other, needed(OTHER + "-timing", say.timing(), Flow.Timing.class, Flow.Timing.NONE));
        }
        return markets;
    }

    private <E extends Enum<E>> E needed(String field, String label, Class<E> type, E otherwise) {
        return chosen(field, type).orElseGet(() -> {
            reading.refuse(field, say.choose(label));
            return otherwise;
        });
    }

    /** By the name that its JSON has. */
    private <E extends Enum<E>> Optional<E> chosen(String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> Json.MAPPER.valueToTree(value).asText().equals(form.value(field)))
                .findFirst();
    }
}
