package io.leavewell.dunning.report;

import static io.leavewell.dunning.report.MinasDesk.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Interval;
import io.leavewell.billing.PaymentMethod;
import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.cancellation.Browser;
import io.leavewell.dunning.Debtors;
import io.leavewell.time.TestClock;
import io.leavewell.web.Csv;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recovered, in a small world that was counted by hand; and what comes, without writing a row. */
@QuarkusTest
class ReportTest {

    @Inject
    Debtors debtors;

    @Inject
    MinasDesk desk;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    /** Far from what other stories leave behind: what they did is moved out of this month. */
    @BeforeEach
    void nothing_else_failed_this_month() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("update recovery set opened_at = opened_at - interval '3 years',"
                            + " closed_at = coalesce(closed_at, now()) - interval '3 years',"
                            + " ending = coalesce(ending, 'VOIDED') where opened_at >= '2026-10-01'")
                    .executeUpdate();
            database.createNativeQuery(
                            "update recovery_step set taken_at = due_at - interval '3 years', result = 'SETTLED'"
                                    + " where taken_at is null or taken_at >= '2026-10-01'")
                    .executeUpdate();
        });
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    /** Twelve people fail: six for want of money, of whom two pay quietly; five cards are over, of which all are replaced. */
    @Test
    void the_small_world_is_counted_right() {
        var poor = failing(6, SandboxCard.INSUFFICIENT_FUNDS);
        var over = failing(5, SandboxCard.EXPIRED_CARD);
        failing(1, SandboxCard.HARD);
        over.forEach(one -> debtors.put(one, SandboxCard.WORKS));
        debtors.act();
        poor.subList(0, 2).forEach(one -> debtors.changeQuietly(one, SandboxCard.WORKS));
        clock.set(TestClock.START.plusSeconds(73 * 3600));
        debtors.act();
        var page = desk.open("/report");
        assertEquals("7", figure(page, "Paid"));
        assertTrue(page.text().contains("of 12, 58.3"), page.text());
        assertEquals(
                List.of("6", "2", "33.3 %"),
                row(page, "By cause", "not enough money").subList(0, 3));
        assertEquals(List.of(), row(page, "By cause", "card no longer usable"), "T-P5");
        assertEquals(List.of(), row(page, "By cause", "expired card"), "T-P5: the total would tell of the other");
        assertTrue(page.text().contains("2 groups not shown: of fewer than 5 people"), page.text());
        assertEquals(
                "7", row(page, "How it was paid", "Later try, after letters").get(0));
        assertEquals(List.of("58.3 %"), row(page, "Share still open after so many days", "0"));
        assertEquals("12", row(page, "What became of letters", "Sent").get(0));
        assertEquals(List.of(), row(page, "What letters are worth", "With letters"), "T-P5");
        assertEquals(
                "Not yet enough to tell",
                row(page, "Difference that letters make", "Paid").get(3));
        assertEquals("5", row(page, "Money at stake now", "Failing now").get(0));
        assertEquals(
                written(page), desk.open("/report?csv=1").html().lines().skip(1).toList());
        assertTrue(desk.open("/report?period=2019-03").text().contains("too few to say anything"));
    }

    @Test
    void the_simulation_says_who_gets_what_and_writes_nothing() {
        var cy = debtors.owing("Cy", SandboxCard.UNKNOWN);
        var di = expiring("Di");
        var before = counts();
        var coming = desk.open("/simulation?csv=1").html().lines().toList();
        desk.open("/simulation");
        assertEquals(before, counts());
        var ofCy = of(coming, cy);
        assertEquals(
                debtors.ask(cy, one -> io.leavewell.dunning.Step.of(one)).stream()
                        .filter(step -> step.takenAt().isEmpty())
                        .count(),
                ofCy.size());
        var ofDi = of(coming, di);
        assertTrue(ofDi.get(0).contains("LETTER,NOTICE") && ofDi.get(0).contains("29.00,EUR,true"), ofDi + "");
        assertTrue(ofDi.stream().noneMatch(line -> line.contains("RETRY")), "an expired card is not tried again");
        clock.set(TestClock.START);
    }

    private List<String> of(List<String> lines, UUID subscription) {
        var id = debtors.people().ask(subscription, found -> found.customer().externalId());
        return lines.stream().filter(line -> line.contains(id)).toList();
    }

    /** Charged again on 7 December with a card that is over since the last of November. */
    private UUID expiring(String name) {
        clock.set(TestClock.START.minusSeconds(16 * 86_400));
        var subscription = debtors.people().subscribed(name, "29.00 EUR", Interval.MONTH);
        debtors.put(subscription, SandboxCard.WORKS);
        clock.set(TestClock.START);
        QuarkusTransaction.requiringNew().run(() -> {
            var customer = debtors.people().ask(subscription, found -> found.customer());
            PaymentMethod.of(customer).orElseThrow().renew(YearMonth.of(2026, 11), clock.instant());
        });
        return subscription;
    }

    private List<UUID> failing(int many, SandboxCard card) {
        return IntStream.range(0, many)
                .mapToObj(one -> debtors.owing("Cy" + one, card))
                .toList();
    }

    /** Rows of all tables; sessions of operators are made by asking. */
    private Map<String, Long> counts() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var counts = new TreeMap<String, Long>();
            for (var table : database.createNativeQuery(
                            "select table_name from information_schema.tables where table_schema = current_schema()"
                                    + " and table_type = 'BASE TABLE' and table_name not like 'operator%'",
                            String.class)
                    .getResultList()) {
                counts.put(
                        (String) table, (Long) database.createNativeQuery("select count(*) from " + table, Long.class)
                                .getSingleResult());
            }
            return counts;
        });
    }

    private static String figure(Browser.Page page, String label) {
        return page.document()
                .select(".figure:has(dt:containsOwn(" + label + ")) dd")
                .first()
                .ownText();
    }

    /** All its tables as lines of a file. */
    private static List<String> written(Browser.Page page) {
        return page.document().select("section:has(table)").stream()
                .flatMap(section -> section.select("tbody tr").stream().flatMap(row -> IntStream.range(
                                0, row.select("td").size())
                        .mapToObj(at -> String.join(
                                ",",
                                cell(section.select("h2").text()),
                                cell(row.select("th").text()),
                                cell(section.select("thead th").get(at + 1).text()),
                                cell(row.select("td").get(at).wholeText())))))
                .toList();
    }

    private static String cell(String text) {
        var harmless = Csv.harmless(text);
        return harmless.contains(",") ? '"' + harmless + '"' : harmless;
    }
}
