package io.leavewell.cancellation.editor;

import io.leavewell.cancellation.Flow;
import io.leavewell.cancellation.ReplayReport;
import io.leavewell.money.Money;
import io.leavewell.web.Desk;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What those who left lately would have been offered under the draft.
 *
 * @param most what the offers would have cost at most, if everybody had accepted; empty text for nothing
 * @param nothing why some would have seen no offer, in words, with how many
 */
record ReplayPage(Desk desk, ReplayReport report, List<Row> rows, String most, List<Count> nothing) {

    static final List<Integer> PERIODS = List.of(30, 90, 180, 365);

    /** @param cost empty text where it costs nothing */
    record Row(String id, String words, int seen, int now, String cost) {}

    record Count(String words, int many) {}

    static ReplayPage of(Desk desk, ReplayReport report, Flow flow, FlowWords words) {
        var rows = report.offers().stream()
                .map(row -> new Row(
                        row.offer(),
                        words.offer(flow, row.offer()),
                        row.seen(),
                        row.seenNow(),
                        money(row.mostCost(), desk)))
                .toList();
        return new ReplayPage(desk, report, rows, most(report, desk), nothing(report.nothing(), words));
    }

    public List<Integer> periods() {
        return PERIODS;
    }

    public int offered() {
        return rows.stream().mapToInt(Row::seen).sum();
    }

    public int offeredNow() {
        return rows.stream().mapToInt(Row::now).sum();
    }

    TemplateInstance render() {
        return Templates.replay(this);
    }

    private static List<Count> nothing(ReplayReport.Nothing nothing, FlowWords words) {
        var say = words.say();
        var counts = new ArrayList<Count>();
        counts.add(new Count(say.noneStands(), nothing.noneStands()));
        counts.add(new Count(say.notAsked(), nothing.notAsked()));
        counts.add(new Count(say.notHere(), nothing.notHere()));
        nothing.refused().forEach((rule, many) -> counts.add(new Count(words.rule(rule), many)));
        return counts.stream().filter(count -> count.many() > 0).toList();
    }

    private static String most(ReplayReport report, Desk desk) {
        var sums = new LinkedHashMap<String, Money>();
        report.offers().stream()
                .flatMap(row -> row.mostCost().stream())
                .forEach(cost -> sums.merge(cost.currency().getCurrencyCode(), cost, Money::plus));
        return money(List.copyOf(sums.values()), desk);
    }

    private static String money(List<Money> amounts, Desk desk) {
        return amounts.stream().map(desk.reader()::money).collect(Collectors.joining(", "));
    }

    @CheckedTemplate(basePath = "cancellation/editor")
    static class Templates {
        static native TemplateInstance replay(ReplayPage page);
    }
}
