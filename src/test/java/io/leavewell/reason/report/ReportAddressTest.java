package io.leavewell.reason.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.reason.report.Sayings.Saying;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report is asked for in its address, and the file of it. */
@QuarkusTest
class ReportAddressTest {

    @Inject
    Sayings sayings;

    @Inject
    Operators operators;

    private Browser vera;

    @BeforeEach
    void vera_signs_in() {
        vera = new Browser().signedIn(operators.cookie(operators.vera()));
    }

    @Test
    void a_second_table_tells_reasons_apart_by_plan() {
        sayings.crowd(5, Saying.of("USABILITY", "CANCELLED", at("2011-12-10")).on("team"));
        sayings.crowd(6, Saying.of("USABILITY", "CANCELLED", at("2011-12-10")).on("pro"));
        var table = report("2011-12&split=plan").document().select("table[data-chart=heat]");
        assertEquals("6 5", table.select("tbody tr:contains(Hard to use) td").text());
    }

    @Test
    void a_whole_quarter_is_counted_and_compared_with_the_one_before() {
        sayings.crowd(5, Saying.of("BUDGET", "CANCELLED", at("2012-02-10")));
        sayings.crowd(10, Saying.of("BUDGET", "CANCELLED", at("2012-05-10")));
        var page = report("2012-Q2");
        assertEquals("10", cell(page, "Cuts or downturn", 1));
        assertEquals("+100 %", cell(page, "Cuts or downturn", 4));
        assertTrue(page.heading().contains("Quarter 2, 2012"), page.heading());
    }

    /** T-P4, and the report's promise: every number opens the list of those whom it counts. */
    @Test
    void every_number_leads_to_the_people_behind_it() {
        sayings.crowd(7, Saying.of("USABILITY", "CANCELLED", at("2016-03-10")).on("team"));
        sayings.crowd(5, Saying.of("USABILITY", "KEPT", at("2016-03-11")).on("pro"));
        var page = report("2016-03");
        var numbers = page.document().select("td.n a, .figure a").stream()
                .filter(link -> link.text().matches("[0-9]+"))
                .toList();
        assertEquals(7, numbers.size(), numbers.toString());
        numbers.forEach(number -> {
            var voices = vera.open(number.absUrl("href"));
            assertTrue(voices.text().contains(number.text() + " answers of"), number.outerHtml() + voices.text());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=2026-13",
                "period=%00",
                "plan=%27%3B--",
                "tenure=abc",
                "value=-1",
                "segment=1",
                "q=%25%5C_",
                "reason=nothing",
                "group=x",
                "channel=x",
                "interval=x",
                "outcome=x",
                "split=attribute:%27",
                "split=x",
                "rank=x",
                "country=%F0%9F%99%82",
                "chosen=x&found=y&apart=1",
                "language="
            })
    void whatever_stands_in_the_address_gets_a_page(String query) {
        assertEquals(
                200, vera.open(Operators.base() + "/workspace/reasons?" + query).status());
        assertEquals(
                200,
                vera.open(Operators.base() + "/workspace/reasons/voices?" + query)
                        .status());
    }

    @Test
    void the_file_has_what_the_page_shows() {
        sayings.crowd(5, Saying.of("RELIABILITY", "CANCELLED", at("2012-08-10")));
        sayings.crowd(2, Saying.of("USABILITY", "CANCELLED", at("2012-08-10")));
        var lines = vera.open(Operators.base() + "/workspace/reasons?period=2012-08&csv=1")
                .html()
                .lines()
                .toList();
        assertEquals(2, lines.size(), "T-P5: " + lines);
        assertTrue(lines.get(1).startsWith("2012-08,reliability,Slow or faulty,5,5,0,0,50.00,EUR"), lines.get(1));
    }

    private Browser.Page report(String period) {
        return vera.open(Operators.base() + "/workspace/reasons?period=" + period);
    }

    private static String cell(Browser.Page page, String label, int column) {
        return page.document()
                .select("table:not([data-chart]) tr:contains(" + label + ") > *")
                .get(column)
                .text()
                .replace('\u00a0', ' ');
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}
