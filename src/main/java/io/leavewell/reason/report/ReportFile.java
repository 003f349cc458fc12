package io.leavewell.reason.report;

import io.leavewell.money.Money;
import io.leavewell.reason.Heading;
import io.leavewell.web.Csv;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The report as a file: amounts as programs read them; reasons of too few people are left out (T-P5). */
@ApplicationScoped
class ReportFile {

    private static final List<String> HEAD = List.of(
            "period",
            "reason",
            "label",
            "people",
            "left",
            "stayed",
            "stayed_with_offer",
            "revenue_lost_a_month",
            "currency",
            "people_before",
            "revenue_lost_a_month_before");

    Response of(Rows rows) {
        var lines = rows.tally().now().headings().entrySet().stream()
                .filter(entry -> !entry.getValue().isSmall())
                .sorted(Comparator.comparing(
                        (Map.Entry<Heading, Line> entry) -> -entry.getValue().people()))
                .map(entry -> cells(entry.getKey(), entry.getValue(), rows));
        return Csv.of("reasons-" + rows.lens().period().code() + ".csv", HEAD, lines.toList().stream());
    }

    private static List<String> cells(Heading heading, Line now, Rows rows) {
        var before = rows.tally().before().of(heading);
        return Stream.of(
                        rows.lens().period().code(),
                        heading.spelling(),
                        rows.label(heading),
                        now.people(),
                        now.left(),
                        now.stayed(),
                        now.offered(),
                        lost(now, rows).amount(),
                        rows.rates().own().getCurrencyCode(),
                        before.isSmall() ? "" : before.people(),
                        before.isSmall() ? "" : lost(before, rows).amount())
                .map(Object::toString)
                .toList();
    }

    private static Money lost(Line line, Rows rows) {
        return Lost.of(line.lost(), rows.rates()).sum();
    }
}
