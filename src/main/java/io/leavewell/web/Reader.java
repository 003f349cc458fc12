package io.leavewell.web;

import io.leavewell.money.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads a page or a letter: dates, amounts and numbers are shown in their language, country and time zone. */
public record Reader(Language language, String country, ZoneId zone) {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Set<String> ENGLISH = Arrays.stream(Locale.getAvailableLocales())
            .filter(locale -> locale.getLanguage().equals("en"))
            .map(Locale::getCountry)
            .filter(country -> country.length() == 2)
            .collect(Collectors.toUnmodifiableSet());

    /** An unknown country or zone reads as none or UTC: a wrong one in imported data must never stop a page. */
    public static Reader of(Language language, String country, String zone) {
        return new Reader(language, country == null ? "" : country.strip().toUpperCase(Locale.ROOT), zoneOf(zone));
    }

    /**
     * Of whom nothing but a request is known.
     *
     * @param lang the language switched to, if any
     * @param accepted the browser's {@code Accept-Language}
     */
    public static Reader stranger(String lang, String accepted) {
        var language = Language.of(lang).or(() -> Language.accepted(accepted)).orElse(Language.EN);
        return of(language, "", "");
    }

    public Reader in(Language other) {
        return new Reader(other, country, zone);
    }

    public Locale locale() {
        return new Locale.Builder()
                .setLanguage(language.code())
                .setRegion(knownCountry())
                .build();
    }

    /** 21 December 2026. */
    public String day(Instant instant) {
        return formats().day(in(instant));
    }

    /** December 2026. */
    public String month(LocalDate day) {
        return formats().month(day);
    }

    /** A day of the calendar, whatever the time zone: 21 December 2026. */
    public String day(LocalDate day) {
        return formats().day(day);
    }

    /** 21 December 2026, 16:04 CET: a moment that people may have to prove. */
    public String moment(Instant instant) {
        return formats().moment(in(instant));
    }

    /** With the currency's own number of digits; where the language puts a space before its sign, one that never breaks. */
    public String money(Money money) {
        return formats().money(money);
    }

    public String number(Number number) {
        return formats().number(number);
    }

    private Formats formats() {
        return Formats.of(language.code() + country, this::locale);
    }

    private ZonedDateTime in(Instant instant) {
        return instant.atZone(zone);
    }

    /** English of a country that has no English of its own writes dates the international way, not the American. */
    private String knownCountry() {
        if (language == Language.EN) {
            return ENGLISH.contains(country) ? country : "GB";
        }
        return country.matches("[A-Z]{2}") ? country : "";
    }

    private static ZoneId zoneOf(String name) {
        try {
            var zone = name == null || name.isBlank() ? UTC : ZoneId.of(name.strip());
            return zone.equals(ZoneOffset.UTC) ? UTC : zone;
        } catch (DateTimeException unknown) {
            return UTC;
        }
    }
}
