package io.leavewell.notice;

import io.leavewell.money.Money;
import io.leavewell.web.Filled;
import io.leavewell.web.Language;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A change of prices between form and record.
 *
 * @param today the day before the first on which it can begin
 */
record PriceForm(Filled typed, Reading reading, Reader reader, PriceMessages say, Offered offered, LocalDate today) {

    /** Prices in one change; more is another change. */
    static final int MOST_PRICES = 12;

    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_LEAD = 365;
    private static final int MOST_YEARS = 2;
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(999_999_999);

    /** What can be chosen. */
    record Offered(
            List<Option> plans, List<Option> intervals, List<Option> currencies, List<Option> segments, Leads leads) {}

    static Filled fill(PriceTerms terms, int version) {
        var fields = new LinkedHashMap<String, String>();
        terms.plans().forEach(code -> fields.put("plan-" + code, "true"));
        terms.intervals().forEach(code -> fields.put("interval-" + code, "true"));
        terms.segment().ifPresent(id -> fields.put("segment", id.toString()));
        IntStream.range(0, terms.prices().size()).forEach(at -> {
            var step = terms.prices().get(at);
            fields.put("currency-" + at, step.before().currency().getCurrencyCode());
            fields.put("before-" + at, step.before().amount().toPlainString());
            fields.put("after-" + at, step.after().amount().toPlainString());
        });
        fields.put("from", terms.from().toString());
        fields.put("lead", String.valueOf(terms.leadDays()));
        terms.reason().byLanguage().forEach((language, words) -> fields.put("reason-" + language, words));
        fields.put("version", String.valueOf(version));
        return new Filled(fields, List.of());
    }

    /** How many rows of prices the form shows: those that are filled in, and some to fill in. */
    static List<Integer> rows(Filled form) {
        var last = IntStream.range(0, MOST_PRICES)
                .filter(at -> form.speaksOf("before-" + at) || form.speaksOf("after-" + at))
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(MOST_PRICES, Math.max(3, last + 2)))
                .boxed()
                .toList();
    }

    /** Empty if something is wrong with it, which is noted in the reading. */
    Optional<PriceTerms> read() {
        var plans = ticked("plan", offered.plans());
        var intervals = ticked("interval", offered.intervals());
        refuseNone("plans", plans, say.noPlan());
        refuseNone("intervals", intervals, say.noInterval());
        var segment = segment();
        var prices = prices();
        var from = from();
        var lead = reading.neededWhole("lead", say.leadLabel(), offered.leads().leastForPrice(), MOST_LEAD);
        var reason = reading.text("reason", say.reason(), LONGEST_REASON);
        if (reason.map(text -> text.byLanguage().get(Language.EN.code())).isEmpty()) {
            reading.refuse("reason-en", say.noReason());
        }
        return reading.isFine()
                ? Optional.of(new PriceTerms(
                        plans, intervals, segment, prices, from.orElseThrow(), lead, reason.orElseThrow()))
                : Optional.empty();
    }

    private List<String> ticked(String field, List<Option> options) {
        return options.stream()
                .map(Option::code)
                .filter(code -> reading.isTicked(field + "-" + code))
                .toList();
    }

    private void refuseNone(String field, List<?> chosen, String words) {
        if (chosen.isEmpty()) {
            reading.refuse(field, words);
        }
    }

    private Optional<UUID> segment() {
        var id = typed.value("segment").strip();
        if (!id.isEmpty()
                && offered.segments().stream().noneMatch(one -> one.code().equals(id))) {
            reading.refuse("segment", say.noSegment());
            return Optional.empty();
        }
        return Optional.of(id).filter(some -> !some.isEmpty()).map(UUID::fromString);
    }

    private List<PriceStep> prices() {
        var steps = new ArrayList<PriceStep>();
        for (var at = 0; at < MOST_PRICES; at++) {
            if (typed.speaksOf("before-" + at) || typed.speaksOf("after-" + at)) {
                price(at).ifPresent(steps::add);
            }
        }
        for (var at = 0; at < steps.size(); at++) {
            var before = steps.get(at).before();
            if (steps.subList(0, at).stream().anyMatch(other -> other.before().equals(before))) {
                reading.refuse("before-" + at, say.twice(reader.money(before)));
            }
        }
        if (steps.isEmpty() && reading.isFine()) {
            reading.refuse("before-0", say.noPrice());
        }
        return steps;
    }

    private Optional<PriceStep> price(int at) {
        var code = typed.value("currency-" + at);
        if (offered.currencies().stream().noneMatch(one -> one.code().equals(code))) {
            reading.refuse("currency-" + at, say.noCurrency());
            return Optional.empty();
        }
        var before = amount("before-" + at, say.before(), code);
        var after = amount("after-" + at, say.after(), code);
        if (before.isPresent() && before.equals(after)) {
            reading.refuse("after-" + at, say.samePrice());
        }
        return before.flatMap(old -> after.map(other -> new PriceStep(old, other)));
    }

    private Optional<Money> amount(String field, String label, String code) {
        var currency = Currency.getInstance(code);
        var digits = Math.max(currency.getDefaultFractionDigits(), 0);
        if (typed.value(field).isBlank()) {
            reading.refuse(field, say.amountMissing(label));
            return Optional.empty();
        }
        var amount = reading.number(field, label, BigDecimal.ONE.movePointLeft(digits), MOST_MONEY);
        if (amount.filter(sum -> sum.stripTrailingZeros().scale() > digits).isPresent()) {
            reading.refuse(field, say.tooFine(code, digits));
            return Optional.empty();
        }
        return amount.map(sum -> Money.of(sum, currency));
    }

    private Optional<LocalDate> from() {
        var from = reading.day("from", say.from());
        if (typed.value("from").isBlank()) {
            reading.refuse("from", say.noDay());
        } else if (from.filter(day -> !day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS)))
                .isPresent()) {
            reading.refuse("from", say.wrongDay(reader.day(today), MOST_YEARS));
        }
        return from;
    }
}
