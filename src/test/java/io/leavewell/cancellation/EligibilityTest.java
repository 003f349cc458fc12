package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Capability;
import io.leavewell.billing.Catalogue;
import io.leavewell.billing.Change;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.leavewell.billing.Subscription;
import io.leavewell.offer.Agreement;
import io.leavewell.offer.Bounds;
import io.leavewell.offer.Eligibility;
import io.leavewell.offer.Selection;
import io.leavewell.offer.Situation;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-L4, T-L5: who may have which offer, rule by rule; and the evidence says which rule refused. */
@QuarkusTest
class EligibilityTest extends Story {

    private static final Map<String, BigDecimal> FLOORS =
            Map.of("EUR", new BigDecimal("15"), "KWD", new BigDecimal("5.5"));

    @Inject
    Catalogue catalogue;

    @ParameterizedTest(name = "{0} for {1} {2} a {3}, {4}: {5}")
    @CsvSource({
        // what somebody pays, and what stands in the way
        "half,    pro,     29.00 EUR, MONTH, ,          ",
        "half,    pro,     29.00 EUR, MONTH, poor,      provider_can",
        "pause,   pro,     29.00 EUR, MONTH, poor,      provider_can",
        "ask,     pro,     29.00 EUR, MONTH, poor,      ",
        "trial,   pro,     29.00 EUR, MONTH, trialing,  ",
        "trial,   pro,     29.00 EUR, MONTH, ,          status_fits",
        "half,    pro,     29.00 EUR, MONTH, trialing,  status_fits",
        "half,    pro,     29.00 EUR, MONTH, unpaid,    status_fits",
        "ask,     pro,     29.00 EUR, MONTH, unpaid,    ",
        "today,   pro,     29.00 EUR, MONTH, ,          ",
        "yesterday, pro,   29.00 EUR, MONTH, ,          within_limit",
        "third,   pro,     29.00 EUR, MONTH, ,          ",
        "second,  pro,     29.00 EUR, MONTH, ,          within_limit",
        "half,    pro,    290.00 EUR, YEAR,  ,          interval_fits",
        "pause,   pro,    290.00 EUR, YEAR,  ,          interval_fits",
        "annual,  pro,    290.00 EUR, YEAR,  ,          interval_fits",
        "starter, pro,    290.00 EUR, YEAR,  ,          ",
        "half,    pro,     29.00 EUR, MONTH, saved,     not_saved_lately",
        "starter, pro,     29.00 EUR, MONTH, saved,     not_saved_lately",
        "ask,     pro,     29.00 EUR, MONTH, saved,     ",
        "five,    pro,     29.00 EUR, MONTH, discount,  no_discount_runs",
        "pause,   pro,     29.00 EUR, MONTH, discount,  no_discount_runs",
        "ask,     pro,     29.00 EUR, MONTH, discount,  ",
        "half,    pro,     29.00 EUR, MONTH, pause,     nothing_agreed_yet",
        "half,    pro,     29.00 EUR, MONTH, switch,    nothing_agreed_yet",
        "ask,     pro,     29.00 EUR, MONTH, pause,     ",
        "five,    pro,     29.00 EUR, MONTH, ,          ",
        "five,    pro,     29.00 CHF, MONTH, ,          currency_fits",
        "starter, pro,     29.00 USD, MONTH, ,          ",
        "starter, pro,     2900 JPY,  MONTH, ,          currency_fits",
        "nowhere, pro,     29.00 EUR, MONTH, ,          currency_fits",
        "five,    pro,     2900 JPY,  MONTH, ,          ",
        "five,    pro,     9.500 KWD, MONTH, ,          ",
        "annual,  pro,     29.00 EUR, MONTH, ,          ",
        "annual,  pro,     20.00 EUR, MONTH, ,          costs_less_than_now",
        "starter, starter, 12.00 EUR, MONTH, ,          costs_less_than_now",
        "tiny,    pro,     0.99 EUR,  MONTH, ,          costs_less_than_now",
        "tiny,    pro,     100 JPY,   MONTH, ,          costs_less_than_now",
        "all,     pro,     29.00 EUR, MONTH, ,          costs_something",
        "five,    pro,     5.00 EUR,  MONTH, ,          costs_something",
        "five,    pro,     4.00 EUR,  MONTH, ,          costs_something",
        "five,    pro,     1.000 KWD, MONTH, ,          costs_something",
        "five,    pro,     5.01 EUR,  MONTH, ,          ",
        // after a discount a month costs at least 15 euro or 5.5 dinar; a cheaper plan is no discount
        "half,    pro,     30.00 EUR, MONTH, floor,     ",
        "half,    pro,     29.99 EUR, MONTH, floor,     above_floor",
        "half,    pro,     11.000 KWD, MONTH, floor,    ",
        "half,    pro,     10.999 KWD, MONTH, floor,    above_floor",
        "half,    pro,     1.00 USD,  MONTH, floor,     ",
        "starter, pro,     29.00 EUR, MONTH, floor,     ",
    })
    void an_offer_is_refused_by_the_rule_that_says_why(
            String offer, String plan, String price, Interval interval, String state, String rule) {
        var kim = "trialing".equals(state) ? trialing(plan, price, interval) : paying(plan, price, interval);
        leavers.see(kim, subscription -> bring(subscription, state == null ? "" : state));
        if ("unpaid".equals(state)) {
            records.sql("update subscription set status = 'UNPAID' where external_id = ?1", kim.subscription());
        }
        leavers.see(kim, subscription -> {
            var refusal = Eligibility.refusal(Shelf.offer(offer), situation(subscription, state));
            assertEquals(rule, refusal.map(Eligibility.Rule::name).orElse(null));
        });
    }

    @Test
    void every_rule_has_a_row_that_it_refuses() throws NoSuchMethodException {
        var rows = Set.of(EligibilityTest.class
                .getDeclaredMethod(
                        "an_offer_is_refused_by_the_rule_that_says_why",
                        String.class,
                        String.class,
                        String.class,
                        Interval.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class)
                .value());
        Eligibility.rules()
                .forEach(rule -> assertTrue(
                        rows.stream().anyMatch(row -> row.strip().endsWith(rule.name())),
                        () -> "no row for " + rule.name()));
    }

    @Test
    void a_refused_offer_makes_room_for_the_next() {
        var kim = paying("pro", "4.00 EUR", Interval.MONTH);
        leavers.see(kim, subscription -> {
            var selection = Selection.among(
                    List.of(Shelf.offer("trial"), Shelf.offer("five"), Shelf.offer("half"), Shelf.offer("pause")),
                    situation(subscription, null));
            assertEquals("half", selection.offer().orElseThrow().id());
            assertEquals(
                    List.of(
                            new Selection.Refusal("trial", "status_fits"),
                            new Selection.Refusal("five", "costs_something")),
                    selection.refused());
        });
    }

    @Test
    void kim_who_was_saved_is_offered_help_only_until_the_quiet_months_are_over() {
        var kim = bo();
        open(kim).choose("reliability").press("Keep Pro at €24.00");
        on("2026-06-01");
        var page = open(kim);
        assertEquals("", page.offer("too_expensive"));
        assertTrue(page.offer("reliability").contains("Tell the team"), "the next of that reason");
        page.press("Keep my plan");
        var refused = records.evidence(kim).shown().refused();
        assertEquals(
                List.of("half", "annual", "five"),
                refused.get(io.leavewell.reason.Reason.TOO_EXPENSIVE).stream()
                        .map(Selection.Refusal::offer)
                        .toList());
        refused.values().forEach(all -> all.stream()
                .filter(refusal -> !refusal.offer().equals("trial"))
                .forEach(refusal -> assertEquals("not_saved_lately", refusal.rule())));
        on("2026-09-03");
        assertTrue(open(kim).offer("too_expensive").contains("€14.50"), "half a year later");
    }

    private Situation situation(Subscription subscription, String state) {
        var can = "poor".equals(state) ? EnumSet.of(Capability.CANCEL_AT_PERIOD_END) : EnumSet.allOf(Capability.class);
        var floors = "floor".equals(state) ? FLOORS : Map.<String, BigDecimal>of();
        var bounds = new Bounds(floors, Map.of("third", 2L, "second", 2L));
        return new Situation(
                Agreement.of(subscription), catalogue, can, "saved".equals(state), bounds, clock.instant());
    }

    private void bring(Subscription subscription, String into) {
        var next = subscription.wouldEndAt();
        switch (into) {
            case "discount" -> subscription.agree(discount(subscription));
            case "pause" -> subscription.agree(new Change.Pause(next, subscription.after(next, 1)));
            case "switch" ->
                subscription.agree(new Change.SwitchPlan(
                        "starter", Interval.MONTH, subscription.terms().price(), next));
            default -> {}
        }
    }

    private Change.StartDiscount discount(Subscription subscription) {
        var half = Shelf.offer("half").changes(situation(subscription, null));
        return (Change.StartDiscount) half.get(0);
    }

    private Leavers.Person paying(String plan, String price, Interval interval) {
        return leavers.subscribed(leavers.identity("Kim", "en", "IE", "Europe/Dublin"), plan, price, interval);
    }

    private Leavers.Person trialing(String plan, String price, Interval interval) {
        var trial = new Period(MONDAY, MONDAY.plus(Duration.ofDays(7)));
        return leavers.trialing(leavers.identity("Kim", "en", "IE", "Europe/Dublin"), plan, price, interval, trial);
    }
}
