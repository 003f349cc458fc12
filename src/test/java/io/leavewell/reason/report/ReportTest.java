package io.leavewell.reason.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.money.Rates;
import io.leavewell.reason.report.Sayings.Saying;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the report counts: each story has a month of its own. */
@QuarkusTest
class ReportTest {

    @Inject
    Sayings sayings;

    @Inject
    Operators operators;

    @Inject
    Rates rates;

    private Browser vera;

    @BeforeEach
    void vera_signs_in() {
        vera = new Browser().signedIn(operators.cookie(operators.vera()));
    }

    @Test
    void groups_under_five_people_are_hidden_and_counted_together() {
        var month = at("2011-03-10");
        sayings.crowd(5, Saying.of("RELIABILITY", "CANCELLED", month));
        sayings.crowd(4, Saying.of("USABILITY", "CANCELLED", month));
        var page = report("2011-03");
        assertEquals("5", cell(page, "Slow or faulty", 1), "T-P5");
        assertFalse(page.text().contains("Hard to use"), "T-P5");
        assertTrue(page.text().contains("One more reason that fewer than 5 people each gave"), page.text());
    }

    @Test
    void too_few_people_of_all_are_not_shown_at_all() {
        sayings.crowd(4, Saying.of("RELIABILITY", "CANCELLED", at("2011-04-10")));
        var page = report("2011-04");
        assertTrue(page.text().contains("Fewer than 5 people said anything"), page.text());
        assertTrue(page.document().select(".figures").isEmpty());
    }

    @Test
    void who_leaves_two_subscriptions_is_one_person_with_the_money_of_both() {
        var month = at("2011-05-10");
        sayings.crowd(4, Saying.of("BUDGET", "CANCELLED", month));
        var two = UUID.randomUUID();
        sayings.say(Saying.of("BUDGET", "CANCELLED", month).by(two));
        sayings.say(Saying.of("BUDGET", "CANCELLED", month).by(two));
        var page = report("2011-05");
        assertEquals("5", cell(page, "Cuts or downturn", 1));
        assertEquals("€60.00", cell(page, "Cuts or downturn", 2));
    }

    @Test
    void who_changes_their_mind_counts_once_as_it_ended() {
        var who = UUID.randomUUID();
        var which = UUID.randomUUID();
        sayings.crowd(4, Saying.of("COMPETITOR", "KEPT", at("2011-06-10")));
        sayings.say(Saying.of("USABILITY", "KEPT", at("2011-06-11")).by(who).about(which));
        sayings.say(
                Saying.of("COMPETITOR", "CANCELLED", at("2011-06-20")).by(who).about(which));
        var page = report("2011-06");
        assertEquals("5", cell(page, "Uses something else", 1));
        assertEquals("80 %", cell(page, "Uses something else", 6));
        assertEquals("€10.00", cell(page, "Uses something else", 2));
        assertTrue(page.text().contains("5 wanted to leave, 1 did"), page.text());
        assertFalse(page.text().contains("One more reason"), "what they said first does not count: " + page.text());
    }

    @Test
    void who_takes_it_back_has_not_left() {
        sayings.crowd(5, Saying.of("LOW_USAGE", "UNDONE", at("2011-07-10")));
        var page = report("2011-07");
        assertEquals("€0.00", cell(page, "Not used enough", 2));
        assertEquals("100 %", cell(page, "Not used enough", 6));
    }

    @Test
    void what_the_team_relayed_counts_like_everything_and_can_be_looked_at_alone() {
        sayings.crowd(5, Saying.of("ONBOARDING", "CANCELLED", at("2011-08-10")).relayed());
        sayings.crowd(5, Saying.of("ONBOARDING", "CANCELLED", at("2011-08-11")));
        assertEquals("10", cell(report("2011-08"), "The start failed", 1));
        assertEquals("5", cell(report("2011-08&channel=relayed"), "The start failed", 1));
    }

    @Test
    void money_of_other_currencies_is_converted_by_the_rate_of_the_day_or_named() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        rates.keep(Currency.getInstance("USD"), LocalDate.parse("2011-01-01"), new BigDecimal("0.5")));
        sayings.crowd(
                5, Saying.of("TOO_EXPENSIVE", "CANCELLED", at("2011-09-10")).paying(2_000, "USD"));
        sayings.crowd(
                1, Saying.of("TOO_EXPENSIVE", "CANCELLED", at("2011-09-10")).paying(700, "NOK"));
        var page = report("2011-09");
        assertEquals("€50.00", cell(page, "Too expensive", 2));
        assertTrue(page.text().contains("no exchange rate is known: NOK"), page.text());
    }

    @Test
    void goals_reached_and_failed_payments_stand_apart() {
        sayings.crowd(5, Saying.of("GOAL_ACHIEVED", "CANCELLED", at("2011-10-10")));
        sayings.crowd(5, Saying.of("PAYMENT_FAILED", "CANCELLED", at("2011-10-10")));
        sayings.crowd(5, Saying.of("RELIABILITY", "CANCELLED", at("2011-10-10")));
        var headings = report("2011-10").document().select("section h2").eachText();
        assertTrue(headings.indexOf("Wanted to leave") < headings.indexOf("Payment failed"), headings.toString());
        assertTrue(headings.contains("Reached their goal"), headings.toString());
    }

    @Test
    void who_chose_one_thing_and_wrote_another_is_a_finding() {
        sayings.crowd(6, Saying.of("RELIABILITY", "CANCELLED", at("2011-11-10")).choosing("TOO_EXPENSIVE"));
        var page = report("2011-11");
        assertTrue(
                page.text().contains("6 people chose “Too expensive” and wrote about “Slow or faulty”"), page.text());
        var read = page.document().select(".notice a").attr("href");
        assertTrue(vera.open(Operators.base() + read).text().contains("6 answers of 6 people"), read);
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
