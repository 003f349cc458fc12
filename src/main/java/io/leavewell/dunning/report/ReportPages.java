package io.leavewell.dunning.report;

import io.leavewell.billing.Decline;
import io.leavewell.dunning.Naming;
import io.leavewell.money.Rates;
import io.leavewell.time.CalendarPeriod;
import io.leavewell.web.Csv;
import io.leavewell.web.Query;
import io.leavewell.web.Workspace;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes the report about failed payments. */
@ApplicationScoped
class ReportPages {

    @Inject
    Workspace workspace;

    @Inject
    Counting counting;

    @Inject
    CardCounting cardCounting;

    @Inject
    Stakes stakes;

    @Inject
    RecoveriesPages list;

    @Inject
    Rates rates;

    @Inject
    Clock clock;

    TemplateInstance page(Query query) {
        var reader = workspace.reader();
        var say = list.say();
        var period = period(query);
        var cases = cases(period);
        var groups = groups(cases);
        var few = isFew(cases);
        return new ReportPage(
                        workspace.desk(),
                        Tabs.at(Tabs.REPORT, say),
                        query,
                        Periods.options(today(), reader),
                        say.reportTitle(Periods.named(period, reader)),
                        few ? say.fewPeople(Share.FEWEST) : say.reportLead(),
                        few ? List.of() : figures(cases, groups),
                        sheets(period, cases, groups))
                .render();
    }

    /** All tables in one file: numbers as the page shows them, each with what it is. */
    Response file(Query query) {
        var period = period(query);
        var cases = cases(period);
        return Csv.of(
                "recovered-" + period.code() + ".csv",
                List.of("table", "row", "column", "value"),
                sheets(period, cases, groups(cases)).stream().flatMap(Sheet::values).toList().stream());
    }

    private List<Sheet> sheets(CalendarPeriod period, List<Case> cases, Groups groups) {
        var reader = workspace.reader();
        var from = period.begin(reader.zone());
        var until = period.end(reader.zone());
        var sides = new Sides(clock.instant(), reader);
        var cards = new CardSheets(cardCounting.cases(from, earlier(until, clock.instant())), reader);
        return Stream.of(
                        isFew(cases) ? List.<Sheet>of() : grouped(groups),
                        isFew(cases)
                                ? List.<Sheet>of()
                                : List.of(sides.holdout(cases, groups), sides.difference(cases), sides.survival(cases)),
                        List.of(
                                sides.letters(counting.letters(from, until)),
                                cards.sides(),
                                cards.difference(),
                                cards.letters(cardCounting.letters(from, until)),
                                sides.forecast(stakes.failing(), stakes.expiring(today()))))
                .flatMap(List::stream)
                .toList();
    }

    private List<ReportPage.Figure> figures(List<Case> cases, Groups groups) {
        var reader = workspace.reader();
        var say = list.say();
        var stake = groups.sum(cases, Case::atStake);
        var came = groups.sum(cases, Case::came);
        var paid = Groups.paid(cases);
        var open = cases.stream().filter(one -> one.closed() == null).count();
        return List.of(
                new ReportPage.Figure(
                        say.recovered(),
                        reader.money(came),
                        say.ofMoney(reader.money(stake), groups.percent(new Share(came.minor(), stake.minor())))),
                new ReportPage.Figure(
                        say.paidOnes(),
                        reader.number(paid.part()),
                        say.ofPayments(reader.number(paid.of()), groups.percent(paid))),
                new ReportPage.Figure(say.stillOpen(), reader.number(open), ""));
    }

    private List<Sheet> grouped(Groups groups) {
        var say = list.say();
        var language = workspace.reader().language();
        var now = clock.instant();
        return List.of(
                groups.by(say.byCause(), Case::cause, code -> Naming.of(Decline.valueOf(code), language)),
                groups.by(say.byHow(), Case::how, code -> say.how(code)),
                groups.by(
                        say.byTone(),
                        one -> one.paidBy() == null ? "" : one.tone() == null ? "NONE" : one.tone(),
                        code -> say.tone(code)),
                groups.by(say.byPlan(), Case::plan, list::plan),
                groups.by(say.byAge(), one -> one.age(now), code -> say.age(code)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Groups groups(List<Case> cases) {
        return new Groups(cases, rates.on(today()), workspace.reader());
    }

    private static boolean isFew(List<Case> cases) {
        return Groups.people(cases) < Share.FEWEST;
    }

    private List<Case> cases(CalendarPeriod period) {
        var zone = workspace.reader().zone();
        return counting.cases(period.begin(zone), period.end(zone));
    }

    private CalendarPeriod period(Query query) {
        return Periods.of(query, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), workspace.reader().zone());
    }
}
