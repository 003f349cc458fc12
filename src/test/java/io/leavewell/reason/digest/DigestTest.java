package io.leavewell.reason.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.money.Rates;
import io.leavewell.reason.Heading;
import io.leavewell.reason.Reason;
import io.leavewell.reason.digest.Voices.Voice;
import io.leavewell.web.Language;
import io.leavewell.web.Reader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a digest counts, what it says of it, and what it keeps to itself. */
@QuarkusTest
class DigestTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Stretch WEEK = Rhythm.WEEKLY.before(LocalDate.of(2026, 11, 23));
    private static final Instant IN_IT = Instant.parse("2026-11-18T12:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-11T12:00:00Z");

    @Inject
    Digests digests;

    @Inject
    Typesetter typesetter;

    @Inject
    Voices voices;

    @Inject
    Rates rates;

    private final String plan = Voices.plan();

    @Test
    void the_reasons_that_cost_most_come_first_with_their_people_money_change_and_bar() {
        voices.say(6, said(Reason.TOO_EXPENSIVE));
        voices.say(2, said(Reason.TOO_EXPENSIVE).staying());
        voices.say(5, said(Reason.TOO_EXPENSIVE).on(BEFORE));
        voices.say(9, said(Reason.USABILITY).staying());
        voices.say(9, said(Reason.USABILITY).on(BEFORE));
        voices.say(5, said(Reason.BUDGET).paying(17_400, "EUR"));
        var rows = sheet().rows();
        assertEquals(
                List.of("Too expensive", "Cuts or downturn", "Hard to use"),
                rows.stream().map(Sheet.Row::label).toList());
        assertEquals(
                List.of("€174.00", "€72.50", "€0.00"),
                rows.stream().map(Sheet.Row::lost).toList());
        assertEquals(
                List.of("8 people", "5 people", "9 people"),
                rows.stream().map(Sheet.Row::people).toList());
        assertEquals(
                List.of(
                        "3 more than the week before",
                        "after fewer than 5 the week before",
                        "as many as the week before"),
                rows.stream().map(Sheet.Row::change).toList());
        assertEquals(List.of(100, 42, 0), rows.stream().map(Sheet.Row::bar).toList());
        var facts = sheet().facts().stream().map(Sheet.Fact::value).toList();
        assertEquals(List.of("22 people, 8 more than the week before", "11", "11", "€246.50"), facts);
    }

    @Test
    void seven_reasons_are_told_and_whatever_fewer_than_five_said_is_not() {
        for (var reason : List.of(Reason.values()).subList(0, 9)) {
            voices.say(5, said(reason).paying(1_200L * (reason.ordinal() + 1), "EUR"));
        }
        voices.say(4, said(Reason.GOAL_ACHIEVED).paying(9_000_000, "EUR").saying("A telling word"));
        var sheet = sheet();
        assertEquals(7, sheet.rows().size());
        assertFalse(sheet.toString().contains("Goal reached"), sheet.toString());
        assertFalse(sheet.toString().contains("telling"), "T-P5");
    }

    @Test
    void the_largest_rise_and_fall_are_told_without_the_size_of_small_groups() {
        voices.say(12, said(Reason.TOO_EXPENSIVE));
        voices.say(3, said(Reason.TOO_EXPENSIVE).on(BEFORE));
        voices.say(2, said(Reason.COMPETITOR));
        voices.say(20, said(Reason.COMPETITOR).on(BEFORE));
        voices.say(3, said(Reason.BUDGET));
        assertEquals(
                List.of(
                        "Rose most: Too expensive, from fewer than 5 people to 12 people.",
                        "Fell most: Uses something else, from 20 people to fewer than 5 people."),
                sheet().moved());
    }

    @Test
    void where_nothing_moved_it_says_so() {
        voices.say(5, said(Reason.BUDGET));
        voices.say(5, said(Reason.BUDGET).on(BEFORE));
        assertEquals(List.of("No reason was given by more or by fewer people than before."), sheet().moved());
    }

    @Test
    void nobody_and_too_few_get_a_short_friendly_letter() {
        assertTrue(sheet().plain().startsWith("Nobody said"));
        voices.say(4, said(Reason.BUDGET).saying("Only four of us"));
        var few = sheet();
        assertTrue(few.plain().startsWith("Fewer than 5 people"));
        assertEquals(
                0,
                few.facts().size()
                        + few.rows().size()
                        + few.quotes().size()
                        + few.moved().size());
    }

    @Test
    void many_without_a_reason_in_common_are_counted_and_none_is_named() {
        voices.say(4, said(Reason.BUDGET));
        voices.say(4, said(Reason.COMPETITOR));
        voices.say(6, said(null));
        var sheet = sheet();
        assertEquals(List.of(), sheet.rows());
        assertEquals(
                List.of(
                        "No single reason was given by 5 people or more, so none is named.",
                        "6 people gave no reason."),
                sheet.notes());
    }

    @Test
    void other_currencies_are_converted_and_those_without_a_rate_are_named() {
        QuarkusTransaction.requiringNew()
                .run(() -> rates.keep(Currency.getInstance("NOK"), LocalDate.of(2026, 1, 1), new BigDecimal("0.1")));
        voices.say(5, said(Reason.BUDGET).paying(120_000, "NOK"));
        voices.say(1, said(Reason.BUDGET).paying(120_000, "ISK"));
        var sheet = sheet();
        assertEquals("€50.00", sheet.rows().get(0).lost());
        assertEquals(List.of("Without amounts in ISK: no exchange rate is loaded for them."), sheet.notes());
    }

    @Test
    void a_week_begins_and_ends_at_midnight_where_the_reader_is() {
        voices.say(5, said(Reason.BUDGET).on(Instant.parse("2026-11-15T23:00:00Z")));
        voices.say(5, said(Reason.COMPETITOR).on(Instant.parse("2026-11-22T22:59:59Z")));
        voices.say(5, said(Reason.RELIABILITY).on(Instant.parse("2026-11-22T23:00:00Z")));
        assertEquals(2, sheet().rows().size());
        assertEquals(
                List.of(new Heading("COMPETITOR"), new Heading("RELIABILITY")),
                digest(ZoneId.of("UTC")).top().stream()
                        .map(Digest.Reason::heading)
                        .toList());
    }

    @Test
    void it_leads_to_the_report_of_the_same_people_and_month() {
        voices.say(5, said(Reason.TOO_EXPENSIVE));
        var sheet = sheet();
        assertTrue(sheet.report().url().endsWith("/workspace/reasons?plan=" + plan + "&period=2026-11"));
        assertTrue(sheet.rows().get(0).url().endsWith("&period=2026-11&reason=too_expensive"));
        assertEquals("Why people leave: 16 November 2026 to 22 November 2026", sheet.subject());
        assertEquals(List.of("Plan " + plan + " only."), sheet.only());
    }

    private Voice said(Reason reason) {
        return Voice.of(plan, reason, IN_IT);
    }

    private Digest digest(ZoneId zone) {
        return QuarkusTransaction.requiringNew().call(() -> digests.of(WEEK, filter(), zone));
    }

    private Sheet sheet() {
        var reader = Reader.of(Language.EN, "", BERLIN.getId());
        return QuarkusTransaction.requiringNew()
                .call(() -> typesetter.set(digests.of(WEEK, filter(), BERLIN), filter(), false, reader));
    }

    private Filter filter() {
        return new Filter(Map.of(Filter.PLAN, plan));
    }
}
