package io.leavewell.reason.report;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A number in bands, such as 90 to 364 days.
 *
 * @param column the number, in SQL
 * @param starts where each band begins, the first one at 0; each ends before the next
 */
public record Band(String column, List<Integer> starts) {

    /** Days since the subscription began. */
    public static final Band TENURE = new Band("s.tenure_days", List.of(0, 30, 90, 365, 730));

    /** Whole units of the currency in which they pay, a month. */
    public static final Band VALUE = new Band("s.per_year / 12 / " + unit(), List.of(0, 15, 50, 200, 1000));

    /** Its band as a code, {@code 90} for 90 to 364, in SQL. */
    String sql() {
        var cases = new StringBuilder("case when " + column + " is null then null");
        for (var at = starts.size() - 1; at > 0; at--) {
            cases.append(" when ")
                    .append(column)
                    .append(" >= ")
                    .append(starts.get(at))
                    .append(" then '")
                    .append(starts.get(at))
                    .append("'");
        }
        return cases + " else '0' end";
    }

    /** Empty if no band begins there. */
    Optional<String> condition(String code) {
        return at(code).map(at -> column + " >= " + starts.get(at)
                + (at + 1 < starts.size() ? " and " + column + " < " + starts.get(at + 1) : ""));
    }

    /** The last number that is in the band; empty for the one without an end. */
    public Optional<Integer> last(String code) {
        return at(code).filter(at -> at + 1 < starts.size()).map(at -> starts.get(at + 1) - 1);
    }

    List<String> codes() {
        return starts.stream().map(String::valueOf).toList();
    }

    private Optional<Integer> at(String code) {
        return IntStream.range(0, starts.size())
                .filter(at -> String.valueOf(starts.get(at)).equals(code))
                .boxed()
                .findFirst();
    }

    /** How many of its smallest units make one of a currency, in SQL: 1 won, 100 cents, 1,000 fils. */
    private static String unit() {
        return "case when s.currency in (" + withDigits(0) + ") then 1 when s.currency in (" + withDigits(3)
                + ") then 1000 else 100 end";
    }

    private static String withDigits(int digits) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() == digits)
                .map(currency -> "'" + currency.getCurrencyCode() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
