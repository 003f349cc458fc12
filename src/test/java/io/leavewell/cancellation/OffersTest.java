package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.leavewell.billing.Reduction;
import io.leavewell.money.Money;
import io.leavewell.money.Percent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-L5, T-L7: what an offer says before it is accepted is what page, evidence, books, letter and invoices say after it. */
@QuarkusTest
class OffersTest extends Story {

    private static final Instant NEXT = Instant.parse("2026-03-23T12:00:00Z");

    @Test
    void bo_takes_half_off_for_three_months_and_then_pays_the_full_price_again() {
        var bo = bo();
        var page = open(bo);
        var offer = page.offer("too_expensive");
        assertTrue(offer.contains("Pay €14.50 instead of €29.00 for 3 months"), offer);
        assertTrue(offer.contains("From 23 March 2026 to 23 June 2026, then €29.00 again"), offer);

        var done = page.choose("too_expensive").press("Keep Pro at €14.50");
        assertEquals("You keep Pro at €14.50", done.heading());
        var discount = new Change.StartDiscount(
                new Reduction.Share(Percent.of("50")), euro("14.50"), NEXT, Instant.parse("2026-06-23T11:00:00Z"));
        records.agree(bo, done, discount, "€14.50 a month", "23 March 2026", "23 June 2026", "€29.00 a month");

        on("2026-07-01");
        assertEquals(
                List.of(
                        "2026-02-23 29.00",
                        "2026-03-23 14.50",
                        "2026-04-23 14.50",
                        "2026-05-23 14.50",
                        "2026-06-23 29.00"),
                records.invoices(bo));
        assertEquals(
                List.of("NEW 2026-02-23 348.00", "CONTRACTION 2026-03-23 -174.00", "EXPANSION 2026-06-23 174.00"),
                records.movements(bo));
        assertEquals(List.of(), records.differences(bo), "long after it is over");
    }

    @Test
    void cy_takes_five_euro_off_for_two_months() {
        var cy = bo();
        var page = open(cy);
        assertTrue(page.offer("reliability").contains("Pay €24.00 instead of €29.00 for 2 months"));
        var done = page.choose("reliability").press("Keep Pro at €24.00");
        var discount = new Change.StartDiscount(
                new Reduction.Amount(euro("5.00")), euro("24.00"), NEXT, Instant.parse("2026-05-23T11:00:00Z"));
        records.agree(cy, done, discount, "€24.00 a month", "23 March 2026", "23 May 2026", "€29.00 a month");
        on("2026-06-01");
        assertEquals(
                List.of("2026-02-23 29.00", "2026-03-23 24.00", "2026-04-23 24.00", "2026-05-23 29.00"),
                records.invoices(cy));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 23 April 2026, 2026-04-23T11:00:00Z",
        "2, 23 May 2026, 2026-05-23T11:00:00Z",
        "3, 23 June 2026, 2026-06-23T11:00:00Z"
    })
    void dee_pauses_for_as_many_months_as_she_chose(String months, String day, Instant resumes) {
        var dee = bo();
        var page = open(dee);
        assertTrue(page.offer("low_usage").contains("No charges from 23 March 2026"));
        assertTrue(page.offer("low_usage").contains("until " + day));

        var done = page.choose("low_usage").write("option-low_usage", months).press("Pause my plan");
        assertEquals("Your Pro plan will be paused", done.heading());
        records.agree(dee, done, new Change.Pause(NEXT, resumes), "23 March 2026", "€29.00 on " + day);

        leavers.at(resumes.minusSeconds(60));
        assertEquals(List.of("2026-02-23 29.00"), records.invoices(dee));
        leavers.at(resumes);
        assertEquals(List.of("2026-02-23 29.00", "%.10s 29.00".formatted(resumes)), records.invoices(dee));
        assertEquals(
                List.of(
                        "NEW 2026-02-23 348.00",
                        "PAUSED 2026-03-23 -348.00",
                        "RESUMED %.10s 348.00".formatted(resumes)),
                records.movements(dee));
    }

    @Test
    void eli_moves_to_the_cheaper_plan_with_the_next_charge() {
        var eli = bo();
        var page = open(eli);
        assertTrue(page.offer("competitor").contains("Starter for €12.00 a month"));
        assertTrue(page.offer("competitor").contains("without version history"), "what is missing there is said");
        var done = page.choose("competitor").press("Switch to Starter");
        assertEquals("You move to Starter", done.heading());
        var move = new Change.SwitchPlan("starter", Interval.MONTH, euro("12.00"), NEXT);
        records.agree(eli, done, move, "Starter", "€12.00 a month", "23 March 2026");
        on("2026-04-24");
        assertEquals(List.of("2026-02-23 29.00", "2026-03-23 12.00", "2026-04-23 12.00"), records.invoices(eli));
        var link = records.linkIn(records.letter(eli.customer(), LeavingLetter.ACCEPTED));
        assertEquals("You move to Starter", browser.open(link).heading(), "a month later");
        assertEquals(List.of(), records.differences(eli));
    }

    @Test
    void fay_pays_by_the_year_for_less_than_twelve_months() {
        publishing("[\"half\", \"annual\", \"five\"]", "[\"annual\"]");
        var fay = bo();
        var page = open(fay);
        assertTrue(page.offer("too_expensive").contains("Pay €290.00 for a year and save €58.00"));
        assertTrue(page.offer("too_expensive").contains("€290.00 once a year instead of €29.00 a month"));
        var done = page.choose("too_expensive").press("Pay by the year");
        var move = new Change.SwitchPlan("pro", Interval.YEAR, euro("290.00"), NEXT);
        records.agree(fay, done, move, "€290.00 a year", "23 March 2026");
        on("2026-06-24");
        assertEquals(List.of("2026-02-23 29.00", "2026-03-23 290.00"), records.invoices(fay));
    }

    @Test
    void gil_tries_two_weeks_longer_before_the_first_charge() {
        var trial = new Period(MONDAY, MONDAY.plus(Duration.ofDays(7)));
        var gil = leavers.trialing(
                leavers.identity("Gil", "en", "IE", "Europe/Dublin"), "pro", "29.00 EUR", Interval.MONTH, trial);
        var page = open(gil);
        assertEquals("9 March 2026", page.fact("Trial until"));
        assertTrue(page.offer("low_usage").contains("14 more days to try, free"));
        assertTrue(page.offer("low_usage").contains("until 23 March 2026. Then €29.00 a month"));
        var done = page.choose("low_usage").press("Extend my trial");
        records.agree(gil, done, new Change.ExtendTrial(NEXT), "€29.00 on 23 March 2026");
        on("2026-03-22");
        assertEquals(List.of(), records.invoices(gil));
        on("2026-03-24");
        assertEquals(List.of("2026-03-23 29.00"), records.invoices(gil));
    }

    @Test
    void hana_asks_the_team_and_both_ways_stay_open_until_she_leaves() {
        var hana = bo();
        var page = open(hana).choose("missing_features").write("words-missing_features", "Where are the gantt charts?");
        var asked = page.press("Ask the team");
        assertEquals(200, asked.status());
        assertEquals("Cancel your Pro plan?", asked.heading());
        assertTrue(asked.text().contains("Your question has reached the team"));
        assertTrue(asked.html().contains("Where are the gantt charts?"), "the answer is kept");

        leavers.work();
        var letter = records.teamLetter(LeavingLetter.QUESTION, hana.customer());
        assertTrue(letter.contains(hana.customer()) && letter.contains("Where are the gantt charts?"), letter);
        assertTrue(letter.contains("Reason: A feature I need is missing"), "in words, not as a code: " + letter);
        assertEquals(List.of(), records.outcomes(hana), "asking is not staying");

        var left = asked.press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", left.heading());
        assertEquals(Outcome.Kind.CANCELLED, records.outcomes(hana).get(0).kind());
        assertEquals(
                List.of(Click.Act.ASK, Click.Act.CANCEL),
                records.evidence(hana).clicks().stream()
                        .map(Evidence.Clicked::act)
                        .toList());
    }

    @Test
    void ivo_finds_an_article_which_is_a_link_and_nothing_else() {
        var ivo = bo();
        var page = open(ivo);
        var offer = page.document().select(".choice:has([value=usability]) .offer");
        assertEquals("/demo/help/first-steps", offer.select("a").attr("href"));
        assertTrue(offer.select("button").isEmpty());
        assertFalse(page.offer("other").contains("offer"), "no reason without an offer shows one");
        assertEquals("", page.offer("goal_achieved"));
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }
}
