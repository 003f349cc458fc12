package io.leavewell.billing;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The ways in which files of other programs spell intervals, states, currencies, countries and zones. */
final class Spelling {

    private static final Map<String, Interval> INTERVALS = Map.ofEntries(
            Map.entry("month", Interval.MONTH),
            Map.entry("monthly", Interval.MONTH),
            Map.entry("month_to_month", Interval.MONTH),
            Map.entry("one_month", Interval.MONTH),
            Map.entry("1_month", Interval.MONTH),
            Map.entry("quarter", Interval.QUARTER),
            Map.entry("quarterly", Interval.QUARTER),
            Map.entry("three_months", Interval.QUARTER),
            Map.entry("3_months", Interval.QUARTER),
            Map.entry("half_year", Interval.HALF_YEAR),
            Map.entry("half_yearly", Interval.HALF_YEAR),
            Map.entry("semi_annual", Interval.HALF_YEAR),
            Map.entry("semiannual", Interval.HALF_YEAR),
            Map.entry("six_months", Interval.HALF_YEAR),
            Map.entry("6_months", Interval.HALF_YEAR),
            Map.entry("year", Interval.YEAR),
            Map.entry("yearly", Interval.YEAR),
            Map.entry("annual", Interval.YEAR),
            Map.entry("annually", Interval.YEAR),
            Map.entry("one_year", Interval.YEAR),
            Map.entry("1_year", Interval.YEAR),
            Map.entry("12_months", Interval.YEAR));

    private static final Map<String, Status> STATES = Map.of(
            "active", Status.ACTIVE,
            "trialing", Status.TRIALING,
            "trial", Status.TRIALING,
            "unpaid", Status.UNPAID,
            "past_due", Status.UNPAID,
            "paused", Status.PAUSED,
            "ended", Status.ENDED,
            "canceled", Status.ENDED,
            "cancelled", Status.ENDED);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, Optional<Currency>> CURRENCIES = new ConcurrentHashMap<>();
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private Spelling() {}

    static Optional<Interval> interval(String words) {
        return Optional.ofNullable(INTERVALS.get(plain(words)));
    }

    static Optional<Status> status(String words) {
        return Optional.ofNullable(STATES.get(plain(words)));
    }

    /** Only those in which people pay: neither gold nor test codes. */
    static Optional<Currency> currency(String code) {
        return code.length() == 3 ? CURRENCIES.computeIfAbsent(code, Spelling::known) : Optional.empty();
    }

    static Optional<String> country(String code) {
        return Optional.of(code.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
    }

    static Optional<ZoneId> zone(String id) {
        try {
            return ZONES.contains(id) || id.matches("[+-]\\d\\d:\\d\\d|Z")
                    ? Optional.of(ZoneId.of(id))
                    : Optional.empty();
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private static Optional<Currency> known(String code) {
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)))
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
