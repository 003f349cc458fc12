package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Reduction;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.money.Percent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-L7: what people were promised before, or choose themselves, comes before another price. */
@QuarkusTest
class PromisedPriceTest {

    private static final String IN_TIME = "2026-10-24T10:00:00Z";

    @Inject
    Ahead ahead;

    @Inject
    Repricing repricing;

    @Inject
    Subscribers subscribers;

    @Inject
    PriceTally tally;

    private String plan;

    @BeforeEach
    void a_plan_is_sold() {
        plan = ahead.plan("29.00 EUR", Interval.MONTH);
    }

    @Test
    void a_discount_is_kept_as_it_was_promised_and_the_new_price_comes_after_it() {
        var ida = paying("29.00 EUR", IN_TIME);
        ahead.alter(
                ida,
                found -> found.agree(new Change.StartDiscount(
                        new Reduction.Share(Percent.of("50")),
                        Ahead.money("14.50 EUR"),
                        Instant.parse(IN_TIME),
                        Instant.parse("2027-01-24T10:00:00Z"))));
        repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        var mail = ahead.mail(ida);
        assertTrue(mail.subject().endsWith("from 24 January 2027"), mail.subject());
        assertTrue(mail.text().contains("Your discount runs on until then"), mail.text());
        subscribers.live(ida.subscription(), "2027-01-24");
        assertEquals(
                List.of(
                        "2026-10-24 to 2026-11-24: 29.00",
                        "2026-11-24 to 2026-12-24: 14.50",
                        "2026-12-24 to 2027-01-24: 14.50",
                        "2027-01-24 to 2027-02-24: 31.00"),
                subscribers.invoices(ida.subscription()));
    }

    @Test
    void who_chooses_another_plan_meanwhile_gets_that_and_not_the_new_price() {
        var jo = paying("29.00 EUR", IN_TIME);
        var other = ahead.plan("12.00 EUR", Interval.MONTH);
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        assertEquals(1, repricing.tally(change, tally).charged());
        var choice = new Change.SwitchPlan(
                other, Interval.MONTH, Ahead.money("12.00 EUR"), Instant.parse("2026-12-24T10:00:00Z"));
        ahead.alter(jo, found -> found.agree(choice));
        repricing.stop(change);
        ahead.run();
        assertEquals(choice, ahead.ask(jo, found -> found.next().orElseThrow()));
    }

    @Test
    void who_leaves_after_being_told_and_stays_after_all_pays_as_they_were_told() {
        var kay = paying("29.00 EUR", IN_TIME);
        ahead.at("2026-11-23T20:00:00Z");
        repricing.published(plan, "month", "29.00", "31.00", "2027-01-05");
        ahead.run();
        ahead.at("2026-11-24T08:00:01Z");
        assertEquals(1, ahead.mails(kay).size());
        ahead.alter(kay, found -> found.leaveAt(found.period().end(), Departure.VOLUNTARY));
        ahead.run();
        ahead.alter(kay, found -> found.stay());
        ahead.run();
        subscribers.live(kay.subscription(), "2027-01-24");
        assertTrue(subscribers.invoices(kay.subscription()).contains("2027-01-24 to 2027-02-24: 31.00"));
    }

    private Ahead.Someone paying(String price, String since) {
        return ahead.paying(ahead.berlin("Ada"), plan, price, Interval.MONTH, since);
    }
}
