package io.leavewell.web;

import io.leavewell.money.Money;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** How one locale writes days, moments, numbers and amounts; made once, since that costs more than writing. */
class Formats {

    private static final Map<String, Formats> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter zone;
    private final NumberFormat number;
    private final Map<Currency, NumberFormat> amounts = new ConcurrentHashMap<>();

    private Formats(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.month = DateTimeFormatter.ofPattern(months(locale), locale);
        this.moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale);
        this.zone = DateTimeFormatter.ofPattern("z", locale);
        this.number = NumberFormat.getInstance(locale);
    }

    /** @param key names the locale, which is only made when it is new */
    static Formats of(String key, Supplier<Locale> locale) {
        return KNOWN.computeIfAbsent(key, unknown -> new Formats(locale.get()));
    }

    /** CLDR's {@code yMMMM}, which the JDK knows only from 19 on. */
    private static String months(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> "uuuu年M月";
            case "ko" -> "uuuu년 M월";
            default -> "LLLL uuuu";
        };
    }

    String day(TemporalAccessor time) {
        return day.format(time);
    }

    String month(TemporalAccessor day) {
        return month.format(day);
    }

    String moment(ZonedDateTime time) {
        return moment.format(time) + " " + zone.format(time);
    }

    String number(Number value) {
        return copy(number).format(value);
    }

    String money(Money money) {
        return copy(amounts.computeIfAbsent(money.currency(), this::amounts)).format(money.amount());
    }

    private NumberFormat amounts(Currency currency) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(locale);
        var digits = Math.max(currency.getDefaultFractionDigits(), 0);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return spaced(format);
    }

    /** Between a code such as CHF and the digits CLDR wants a space, which the JDK leaves out: UTS 35, currencySpacing. */
    private static NumberFormat spaced(DecimalFormat format) {
        var symbols = format.getDecimalFormatSymbols();
        if (symbols.getCurrencySymbol().matches(".*\\p{L}")
                && format.toPattern().matches("¤[#0].*")) {
            symbols.setCurrencySymbol(symbols.getCurrencySymbol() + "\u00a0");
            format.setDecimalFormatSymbols(symbols);
        }
        return format;
    }

    /** One at a time may use a number format; a copy is cheaper than a lock. */
    private static NumberFormat copy(NumberFormat shared) {
        return (NumberFormat) shared.clone();
    }
}
