package io.leavewell.segment;

import io.leavewell.money.Money;
import io.leavewell.web.Language;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Says conditions in an operator's words.
 *
 * @param choices what plans and intervals are called
 */
record Wording(SegmentMessages say, Choices choices, Reader reader) {

    List<String> of(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.words(this)).toList();
    }

    String plans(List<String> codes) {
        return say.saidPlans(joined(codes, code -> called(choices.plans(), code)));
    }

    String intervals(List<String> codes) {
        return say.saidIntervals(joined(codes, code -> called(choices.intervals(), code)));
    }

    String countries(List<String> codes) {
        return say.saidCountries(joined(codes, code -> country(code, reader)));
    }

    String languages(List<String> codes) {
        return say.saidLanguages(
                joined(codes, code -> Language.of(code).map(Language::ownName).orElse(code)));
    }

    String value(MonthlyValue value) {
        var least = money(value.least(), value.currency());
        if (value.most() == null) {
            return say.saidValueLeast(least);
        }
        var most = money(value.most(), value.currency());
        return value.isUpTo() ? say.saidValueMost(most) : say.saidValue(least, most);
    }

    String tenure(Tenure tenure) {
        var least = reader.number(tenure.leastDays());
        if (tenure.mostDays() == null) {
            return say.saidTenureLeast(least);
        }
        var most = reader.number(tenure.mostDays());
        return tenure.isUpTo() ? say.saidTenureMost(most) : say.saidTenure(least, most);
    }

    String attribute(Attribute attribute) {
        var shown = choices.withAttributes() ? attribute : attribute.hidden();
        return say.saidAttribute(shown.key(), shown.value());
    }

    /** The code itself where it is none. */
    static String country(String code, Reader reader) {
        return code.matches("[A-Za-z]{2}")
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(reader.locale())
                : code;
    }

    private String money(BigDecimal amount, String currency) {
        var digits = Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
        return reader.money(
                Money.of(amount.setScale(digits, RoundingMode.HALF_UP).toPlainString(), currency));
    }

    private static String called(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    private static String joined(List<String> codes, UnaryOperator<String> words) {
        return codes.stream().map(words).collect(Collectors.joining(", "));
    }
}
