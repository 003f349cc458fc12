package io.leavewell.reason.report;

import io.leavewell.reason.Heading;
import io.leavewell.reason.ReasonsTabs;
import io.leavewell.web.Messages;
import java.util.List;

/** The four numbers at the head of the report. */
record Figures(Rows rows) {

    List<ReportPage.Figure> all() {
        return List.of(left(), lost(), stayed(), given());
    }

    private ReportPage.Figure left() {
        var now = rows.tally().now().all();
        var before = rows.tally().before().all();
        var more = now.left() - before.left();
        var compared = before.isSmall()
                ? ""
                : more == 0
                        ? say().asMany(before())
                        : more > 0 ? say().moreThan(number(more), before()) : say().fewerThan(number(-more), before());
        return new ReportPage.Figure(say().left(), number(now.left()), compared, voices("outcome", "left"));
    }

    private ReportPage.Figure lost() {
        var now = Lost.of(rows.tally().now().all().lost(), rows.rates()).sum();
        var before = rows.tally().before().all();
        var change = before.isSmall()
                ? Change.NONE
                : Change.from(Lost.of(before.lost(), rows.rates()).sum().minor(), now.minor(), rows.reader());
        var compared = change.words().isEmpty() ? "" : say().against(change.words(), before());
        return new ReportPage.Figure(say().lost(), rows.reader().money(now), compared, voices("outcome", "left"));
    }

    private ReportPage.Figure stayed() {
        var now = rows.tally().now().all();
        return new ReportPage.Figure(
                say().stayedWithOffer(),
                percent(now.offered(), now.people()),
                say().offersOf(
                                number(now.offered()),
                                number(now.people()),
                                percent(now.stayed() - now.offered(), now.people())),
                voices("outcome", "offer"));
    }

    private ReportPage.Figure given() {
        var now = rows.tally().now().all();
        var silent = rows.tally().now().of(new Heading(Heading.NONE)).people();
        var given = Math.max(0, now.people() - silent);
        return new ReportPage.Figure(
                say().gaveReason(),
                percent(given, now.people()),
                say().givenOf(number(given), number(now.people()), number(now.worded())),
                voices("words", "1"));
    }

    private String voices(String name, String value) {
        return ReasonsTabs.PATH + "/voices" + rows.lens().address().with(name, value);
    }

    private String before() {
        return Choices.named(rows.lens().period().before(), rows.reader());
    }

    private String number(long many) {
        return rows.reader().number(many);
    }

    private String percent(long part, long whole) {
        return number(Line.percent(part, whole).longValue()) + "\u00a0%";
    }

    private ReportMessages say() {
        return Messages.in(rows.reader().language(), ReportMessages.class);
    }
}
