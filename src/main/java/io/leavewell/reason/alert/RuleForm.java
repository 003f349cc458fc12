package io.leavewell.reason.alert;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Mrr;
import io.leavewell.money.Money;
import io.leavewell.outgoing.Targets;
import io.leavewell.web.Filled;
import io.leavewell.web.Option;
import io.leavewell.web.Reader;
import io.leavewell.web.Reading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A rule between form and record. */
record RuleForm(Reading reading, Reader reader, RuleChoices choices, Targets targets, AlertMessages say) {

    private static final int NAME = 80;
    private static final int WORD = 60;
    private static final int WORDS = 30;
    private static final int URL = 1_000;
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("10000000");

    static Filled fill(AlertRule rule) {
        var fields = new LinkedHashMap<String, String>();
        var conditions = rule.conditions();
        fields.put("name", rule.name());
        conditions.headings().forEach(heading -> fields.put(RuleChoices.field(heading), "true"));
        conditions.least().map(Mrr::monthly).ifPresent(least -> {
            fields.put("least", least.amount().toPlainString());
            fields.put("currency", least.currency().getCurrencyCode());
        });
        conditions.segment().ifPresent(segment -> fields.put("segment", segment.toString()));
        fields.put("words", String.join("\n", conditions.words()));
        fields.put("way", rule.way().name());
        fields.put("target", rule.target().map(Object::toString).orElse(""));
        fields.put("owner", rule.owner().toString());
        return new Filled(fields, List.of());
    }

    /** What cannot be read is noted in the reading. The target comes first: asking for its host must hold up nobody. */
    Optional<Wanted> read() {
        var way = way();
        var target = way.filter(chosen -> chosen == Way.WEBHOOK).map(chosen -> target());
        var name = reading.neededLine("name", say.name(), NAME).replaceAll("\\s+", " ");
        var conditions = new Conditions(choices.ticked(reading.form()), least(), segment(), words());
        var owner = owner();
        if (conditions.isEmpty() && reading.isFine()) {
            reading.refuse("conditions", say.noCondition());
        }
        return reading.isFine()
                ? Optional.of(new Wanted(name, conditions, way.orElseThrow(), target, owner.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Way> way() {
        var way = Arrays.stream(Way.values())
                .filter(one -> one.name().equals(typed("way")))
                .findFirst();
        if (way.isEmpty()) {
            reading.refuse("way", say.noWay());
        }
        return way;
    }

    private String target() {
        var url = reading.neededLine("target", say.target(), URL);
        if (!url.isEmpty()) {
            targets.objection(url).ifPresent(why -> reading.refuse("target", why.words(reader.language())));
        }
        return url;
    }

    private Optional<Mrr> least() {
        var amount = reading.number("least", say.least(), LEAST, MOST);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        if (!isOneOf(choices.currencies(typed("currency")), typed("currency"))) {
            reading.refuse("currency", say.noCurrency());
            return Optional.empty();
        }
        var currency = Currency.getInstance(typed("currency"));
        var digits = Math.max(currency.getDefaultFractionDigits(), 0);
        if (amount.get().stripTrailingZeros().scale() > digits) {
            reading.refuse("least", say.tooManyDigits(currency.getCurrencyCode(), digits));
            return Optional.empty();
        }
        return Optional.of(Mrr.of(Money.of(amount.get(), currency), Interval.MONTH));
    }

    private Optional<UUID> segment() {
        var typed = Optional.of(typed("segment")).filter(id -> !id.isEmpty());
        var known = typed.filter(id -> isOneOf(choices.segments(id), id));
        if (typed.isPresent() && known.isEmpty()) {
            reading.refuse("segment", say.segmentGone());
        }
        return known.map(UUID::fromString);
    }

    /** One on each line, or between commas. */
    private List<String> words() {
        var words = reading.line("words", say.words(), WORD * WORDS).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\n,;，、；]")))
                .map(word -> word.strip().replaceAll("\\s+", " "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > WORDS || words.stream().anyMatch(word -> word.length() > WORD)) {
            reading.refuse("words", say.tooManyWords(WORDS, WORD));
        }
        return words;
    }

    private Optional<UUID> owner() {
        var known = Optional.of(typed("owner")).filter(id -> isOneOf(choices.owners(), id));
        if (known.isEmpty()) {
            reading.refuse("owner", say.noOwner());
        }
        return known.map(UUID::fromString);
    }

    private String typed(String field) {
        return reading.form().value(field).strip();
    }

    private static boolean isOneOf(Collection<Option> options, String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }
}
