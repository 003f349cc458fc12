package io.leavewell.dunning.report;

import io.leavewell.money.Money;
import io.leavewell.money.Rates;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Failed payments by what they have in common; small groups are not shown (T-P5). */
class Groups {

    private final List<Case> cases;
    private final Rates.Table rates;
    private final Reader reader;
    private final RecoveryMessages say;

    Groups(List<Case> cases, Rates.Table rates, Reader reader) {
        this.cases = cases;
        this.rates = rates;
        this.reader = reader;
        this.say = Messages.in(reader.language(), RecoveryMessages.class);
    }

    /** @param key those for which it is empty are left out */
    Sheet by(String title, Function<Case, String> key, UnaryOperator<String> label) {
        var groups = cases.stream()
                .filter(one -> !key.apply(one).isEmpty())
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        var hidden = hidden(groups);
        var shown = groups.entrySet().stream()
                .filter(group -> !hidden.contains(group.getKey()))
                .map(group -> line(label.apply(group.getKey()), group.getValue()))
                .toList();
        return new Sheet(
                title,
                say.group(),
                List.of(
                        say.payments(),
                        say.paidOnes(),
                        say.shareOfThem(),
                        say.atStake(),
                        say.recovered(),
                        say.shareOfMoney()),
                shown,
                hidden.isEmpty() ? "" : say.hidden(hidden.size(), Share.FEWEST));
    }

    /** The small ones, and so many of the next that none can be worked out from the total: together they are not small. */
    private static Set<String> hidden(Map<String, List<Case>> groups) {
        var hidden = new HashSet<String>();
        var together = new ArrayList<Case>();
        var smallestFirst = groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> people(group.getValue())))
                .toList();
        for (var group : smallestFirst) {
            var isSafe = hidden.isEmpty() || hidden.size() > 1 && people(together) >= Share.FEWEST;
            if (isSafe && people(group.getValue()) >= Share.FEWEST) {
                return hidden;
            }
            hidden.add(group.getKey());
            together.addAll(group.getValue());
        }
        return hidden;
    }

    static long people(List<Case> some) {
        return some.stream().map(Case::customer).distinct().count();
    }

    static Share paid(List<Case> some) {
        return new Share(some.stream().filter(Case::isPaid).count(), some.size());
    }

    /** In the currency of reports; amounts of which no rate is known are left out. */
    Money sum(List<Case> some, Function<Case, Money> amount) {
        return some.stream()
                .map(amount)
                .filter(one -> rates.knows(one.currency()))
                .map(rates::converted)
                .reduce(Money.zero(rates.own()), Money::plus);
    }

    String percent(Share share) {
        return new Verdict(reader).percent(share);
    }

    private Sheet.Line line(String label, List<Case> some) {
        var stake = sum(some, Case::atStake);
        var came = sum(some, Case::came);
        return new Sheet.Line(
                label,
                List.of(
                        reader.number(some.size()),
                        reader.number(paid(some).part()),
                        percent(paid(some)),
                        reader.money(stake),
                        reader.money(came),
                        percent(new Share(came.minor(), stake.minor()))));
    }
}
