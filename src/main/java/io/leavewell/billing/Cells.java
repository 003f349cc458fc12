package io.leavewell.billing;

import io.leavewell.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What single cells may say: each answers with a value, or with nothing when the text is not allowed. */
final class Cells {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Cells() {}

    /** Any text in one line. */
    static Optional<String> id(String text) {
        return Optional.of(text).filter(id -> id.length() <= 200 && !hasControl(id));
    }

    /** Line breaks become spaces: a name must never be able to add a header to a letter. */
    static Optional<String> name(String text) {
        return Optional.of(
                        hasControl(text) ? CONTROL.matcher(text).replaceAll(" ").strip() : text)
                .filter(name -> name.length() <= 200);
    }

    static Optional<String> email(String text) {
        return Optional.of(text)
                .filter(address -> address.length() <= 254 && !hasControl(address))
                .filter(address -> ADDRESS.matcher(address).matches());
    }

    /** Each address once, with a space between them. */
    static Optional<String> contacts(String text) {
        var addresses = Arrays.stream(text.split("[;\\s]+"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
        return Optional.of(String.join(" ", addresses))
                .filter(many -> !addresses.isEmpty() && addresses.size() <= BillingContact.MOST)
                .filter(good ->
                        addresses.stream().allMatch(address -> email(address).isPresent()));
    }

    /** A name and never a number. */
    static Optional<String> brand(String text) {
        return Optional.of(text)
                .filter(name -> !name.isBlank() && name.length() <= 40 && !hasControl(name))
                .filter(name -> name.replaceAll("\\D", "").length() < 5);
    }

    static Optional<YearMonth> month(String text) {
        try {
            var month = YearMonth.parse(text);
            return Optional.of(month).filter(within -> within.getYear() >= FIRST_YEAR && within.getYear() <= LAST_YEAR);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<String> language(String text) {
        return Optional.of(text).filter(tag -> LANGUAGE.matcher(tag).matches());
    }

    static Function<String, Optional<Money>> price(Currency currency) {
        return text -> {
            try {
                return AMOUNT.matcher(text).matches()
                        ? Optional.of(Money.of(new BigDecimal(text), currency))
                        : Optional.empty();
            } catch (ArithmeticException tooManyDigits) {
                return Optional.empty();
            }
        };
    }

    /** A day means noon in the zone, so that neighbours of the customer read the same day. */
    static Function<String, Optional<Instant>> moment(ZoneId zone) {
        return text -> {
            try {
                var moment = text.length() == 10
                        ? LocalDate.parse(text).atTime(12, 0).atZone(zone).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
                var year = moment.atZone(zone).getYear();
                return Optional.of(moment).filter(within -> year >= FIRST_YEAR && year <= LAST_YEAR);
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        };
    }

    static boolean hasControl(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
