package io.leavewell.segment;

import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was typed about a segment, read piece by piece, and what is wrong with it. */
final class Draft {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_DAYS = 36_500;
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(999_999_999);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Filled typed;
    private final Choices choices;
    private final SegmentMessages say;
    private final Reading reading;

    Draft(Filled typed, Choices choices, SegmentMessages say, Reader reader) {
        this.typed = typed;
        this.choices = choices;
        this.say = say;
        this.reading = new Reading(typed, reader);
    }

    boolean isFine() {
        return reading.isFine();
    }

    Filled form() {
        return reading.form();
    }

    void refuse(String field, String words) {
        reading.refuse(field, words);
    }

    String name() {
        return reading.neededLine("name", say.name(), LONGEST_NAME).replaceAll("\\s+", " ");
    }

    /** @param kept what stays as it is, since whoever types may not see it */
    List<Condition> conditions(Optional<Attribute> kept) {
        var conditions = Stream.of(
                        ticked("plan", choices.plans(), Plans::new),
                        ticked("interval", choices.intervals(), Intervals::new),
                        countries(),
                        ticked("language", choices.languages(), Languages::new),
                        value(),
                        tenure(),
                        choices.withAttributes() ? attribute() : kept.<Condition>map(one -> one))
                .flatMap(Optional::stream)
                .toList();
        if (conditions.isEmpty() && isFine()) {
            reading.refuse("plans", say.nothingChosen());
        }
        return conditions;
    }

    private Optional<Condition> ticked(
            String field, List<Option> options, Function<List<String>, Condition> condition) {
        var codes = options.stream()
                .map(Option::code)
                .filter(code -> reading.isTicked(field + "-" + code))
                .toList();
        return Optional.of(codes).filter(some -> !some.isEmpty()).map(condition);
    }

    private Optional<Condition> countries() {
        var codes = reading.line("countries", say.countries(), LONGEST_LIST).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,;、，]+")))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        var unknown = codes.stream().filter(code -> !COUNTRIES.contains(code)).toList();
        if (!unknown.isEmpty()) {
            reading.refuse("countries", say.noCountries(String.join(", ", unknown)));
        }
        return Optional.of(codes)
                .filter(some -> !some.isEmpty() && unknown.isEmpty())
                .map(Countries::new);
    }

    private Optional<Condition> value() {
        var least = reading.number("value-least", say.valueLeast(), BigDecimal.ZERO, MOST_MONEY);
        var most = reading.number("value-most", say.valueMost(), BigDecimal.ZERO, MOST_MONEY);
        var currency = choices.currencies().stream()
                .filter(code -> typed.is("currency", code))
                .findFirst();
        if (least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        } else if (currency.isEmpty()) {
            reading.refuse("currency", say.currencyMissing());
            return Optional.empty();
        }
        least.ifPresent(amount -> refuseTooFine("value-least", amount, currency.get()));
        most.ifPresent(amount -> refuseTooFine("value-most", amount, currency.get()));
        refuseOrder("value-most", least, most);
        return Optional.of(new MonthlyValue(currency.get(), least.orElse(BigDecimal.ZERO), most.orElse(null)));
    }

    private Optional<Condition> tenure() {
        var least = reading.whole("tenure-least", say.tenureLeast(), 0, MOST_DAYS);
        var most = reading.whole("tenure-most", say.tenureMost(), 0, MOST_DAYS);
        refuseOrder("tenure-most", least, most);
        return least.isEmpty() && most.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tenure(least.orElse(0), most.orElse(null)));
    }

    private Optional<Condition> attribute() {
        var key = reading.line("attribute-key", say.attributeKey(), LONGEST_VALUE);
        var value = reading.line("attribute-value", say.attributeValue(), LONGEST_VALUE);
        if (key.isPresent() != value.isPresent()) {
            reading.refuse(key.isPresent() ? "attribute-value" : "attribute-key", say.attributeHalf());
        }
        return key.flatMap(name -> value.map(text -> new Attribute(name, text)));
    }

    private void refuseTooFine(String field, BigDecimal amount, String currency) {
        var digits = Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
        if (amount.stripTrailingZeros().scale() > digits) {
            reading.refuse(field, say.tooFine(currency, digits));
        }
    }

    private <N extends Comparable<N>> void refuseOrder(String field, Optional<N> least, Optional<N> most) {
        if (least.isPresent()
                && most.filter(end -> end.compareTo(least.get()) < 0).isPresent()) {
            reading.refuse(field, say.mostBelowLeast());
        }
    }
}
