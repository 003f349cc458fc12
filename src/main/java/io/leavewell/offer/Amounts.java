package io.leavewell.offer;

import io.leavewell.web.Filled;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Amounts stated once for each currency, as fields {@code name-EUR}, and one for a currency that is not there yet. */
public final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("10000000");
    private static final String OTHER = "-other";

    private Amounts() {}

    /** The currencies that have a field: those asked for, and those that are filled in. */
    public static List<String> currencies(String name, Filled form, Collection<String> asked) {
        var all = new TreeSet<>(asked);
        form.fields().keySet().stream()
                .filter(field -> field.matches(name + "-[^-]+") && !field.equals(name + OTHER))
                .map(field -> field.substring(name.length() + 1))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** More than nothing each; what cannot be read is noted in {@code reading}. */
    public static Map<String, BigDecimal> read(String name, Filled form, Reading reading, Reader reader) {
        var say = Messages.in(reader.language(), OfferFormMessages.class);
        var amounts = new LinkedHashMap<String, BigDecimal>();
        currencies(name, form, List.of()).forEach(code -> amount(name + "-" + code, code, reading, say)
                .ifPresent(sum -> amounts.put(code, sum)));
        var other = form.value(name + OTHER).strip();
        if (!other.isEmpty()) {
            amount(name + OTHER + "-amount", other, reading, say).ifPresent(sum -> amounts.put(other, sum));
        }
        return amounts;
    }

    static String firstField(String name, Filled form) {
        return currencies(name, form, List.of()).stream()
                .findFirst()
                .map(code -> name + "-" + code)
                .orElse(name + OTHER);
    }

    private static Optional<BigDecimal> amount(String field, String code, Reading reading, OfferFormMessages say) {
        var currency = currency(code);
        if (currency.isEmpty()) {
            reading.refuse(
                    field.replace("-amount", ""), say.noCurrency(code.substring(0, Math.min(code.length(), 20))));
            return Optional.empty();
        }
        var digits = Math.max(currency.get().getDefaultFractionDigits(), 0);
        var least = BigDecimal.ONE.movePointLeft(digits);
        var amount = reading.number(field, say.amountIn(code), least, MOST);
        if (amount.filter(sum -> sum.stripTrailingZeros().scale() > digits).isPresent()) {
            reading.refuse(field, say.tooManyDigits(code, digits));
        }
        return amount;
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}
