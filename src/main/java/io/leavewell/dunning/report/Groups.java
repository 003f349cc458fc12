package io.leavewell.dunning.report;

import io.leavewell.money.Money;
import io.leavewell.money.Rates;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Failed payments by what they have in common; groups of fewer than five people are not shown (T-P5). */
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
        var shown = groups.entrySet().stream()
                .filter(group -> people(group.getValue()) >= Share.FEWEST)
                .map(group -> line(label.apply(group.getKey()), group.getValue()))
                .toList();
        var hidden = groups.size() - shown.size();
        return new Sheet(
                title,
                List.of(
                        say.payments(),
                        say.paidOnes(),
                        say.shareOfThem(),
                        say.atStake(),
                        say.recovered(),
                        say.shareOfMoney()),
                shown,
                hidden == 0 ? "" : say.hidden(hidden, Share.FEWEST));
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
        return share.of() == 0 ? "" : reader.number(Math.round(share.value() * 1000) / 10.0) + "\u00a0%";
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
