package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.customer.Identity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who pays a price that changes hears of it in time, or pays the old one until they have. */
@QuarkusTest
class PriceChangeTest {

    /** Renews on 24 November and on 24 December: told on Monday 23 November, that is 31 days ahead. */
    private static final String IN_TIME = "2026-10-24T10:00:00Z";

    /** Renews on 10 December, too soon, and on 10 January. */
    private static final String TOO_LATE = "2026-11-10T10:00:00Z";

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
    void ada_is_told_in_time_and_pays_the_new_price_from_her_own_renewal() {
        var ada = paying("29.00 EUR", IN_TIME);
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        var mail = ahead.mail(ada);
        assertEquals(plan.toUpperCase() + " costs €31.00 from 24 December 2026", mail.subject());
        assertTrue(mail.text().contains("costs €31.00 instead of €29.00"), mail.text());
        assertTrue(mail.text().contains("Our hosting costs more."), mail.text());
        assertEquals(1, repricing.tally(change, tally).charged());
        assertEquals(0, repricing.tally(change, tally).late());
        subscribers.live(ada.subscription(), "2026-12-24");
        assertEquals(
                List.of(
                        "2026-10-24 to 2026-11-24: 29.00",
                        "2026-11-24 to 2026-12-24: 29.00",
                        "2026-12-24 to 2027-01-24: 31.00"),
                subscribers.invoices(ada.subscription()));
        ahead.at("2026-12-28T12:00:00Z");
        assertEquals(1, ahead.mails(ada).size());
    }

    @Test
    void bo_who_renews_too_soon_is_told_the_renewal_after_and_is_listed() {
        var bo = paying("29.00 EUR", TOO_LATE);
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        assertTrue(
                ahead.mail(bo).subject().endsWith("from 10 January 2027"),
                ahead.mail(bo).subject());
        assertEquals(1, repricing.tally(change, tally).late());
        var list = repricing.otto().open(Repricing.url("?state=LATE&change=" + change));
        assertEquals(1, list.document().select("tbody tr").size(), list.text());
        assertTrue(list.text().contains("not told in time"), list.text());
        subscribers.live(bo.subscription(), "2027-01-10");
        assertEquals(
                List.of(
                        "2026-11-10 to 2026-12-10: 29.00",
                        "2026-12-10 to 2027-01-10: 29.00",
                        "2027-01-10 to 2027-02-10: 31.00"),
                subscribers.invoices(bo.subscription()));
    }

    @Test
    void only_those_are_reached_who_paid_the_old_price_when_it_was_published() {
        var cy = paying("29.00 EUR", IN_TIME);
        var other = paying("25.00 EUR", IN_TIME);
        var leaving = paying("29.00 EUR", IN_TIME);
        ahead.alter(leaving, found -> found.leaveAt(found.period().end(), Departure.VOLUNTARY));
        var draft = repricing.drafted(plan, "month", "29.00", "31.00", "2026-12-05");
        assertEquals("1", draft.document().select(".figure dd").first().text());
        draft.write("sure", "true").press("Publish and send letters");
        var late = paying("29.00 EUR", IN_TIME);
        ahead.run();
        assertEquals(1, ahead.mails(cy).size());
        for (var someone : List.of(other, leaving, late)) {
            assertEquals(List.of(), ahead.notices(someone));
        }
    }

    @Test
    void a_stopped_change_is_taken_back_in_letters_and_in_billing() {
        var dee = paying("29.00 EUR", IN_TIME);
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        repricing.stop(change);
        ahead.run();
        var off = ahead.mails(dee).get(1);
        assertEquals(plan.toUpperCase() + " still costs €29.00", off.subject());
        subscribers.live(dee.subscription(), "2026-12-24");
        assertTrue(subscribers.invoices(dee.subscription()).contains("2026-12-24 to 2027-01-24: 29.00"));
        ahead.run();
        assertEquals(2, ahead.mails(dee).size());
    }

    @Test
    void who_had_not_been_told_when_it_was_stopped_hears_nothing() {
        var eli = paying("29.00 EUR", IN_TIME);
        ahead.at("2026-11-23T20:00:00Z");
        var change = repricing.published(plan, "month", "29.00", "31.00", "2027-03-01");
        ahead.run();
        assertEquals(NoticeState.POSTED, ahead.state(eli));
        repricing.stop(change);
        ahead.at("2026-11-24T12:00:00Z");
        assertEquals(List.of(), ahead.mails(eli));
    }

    @Test
    void without_proof_that_the_letter_went_the_old_price_stays() {
        var fay = ahead.paying(
                new Identity("Fay", "no address", "en", "IE", "Europe/Berlin"),
                plan,
                "29.00 EUR",
                Interval.MONTH,
                IN_TIME);
        var change = repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        ahead.run();
        ahead.run();
        assertEquals(NoticeState.FAILED, ahead.state(fay));
        assertEquals(0, repricing.tally(change, tally).charged());
        assertEquals(1, repricing.tally(change, tally).late());
        subscribers.live(fay.subscription(), "2027-01-24");
        assertTrue(subscribers.invoices(fay.subscription()).contains("2027-01-24 to 2027-02-24: 29.00"));
    }

    @Test
    void after_a_month_without_us_the_letter_names_a_later_renewal() {
        var gus = paying("29.00 EUR", IN_TIME);
        repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        subscribers.live(gus.subscription(), "2026-12-26");
        ahead.at("2026-12-28T12:00:00Z");
        assertTrue(
                ahead.mail(gus).subject().endsWith("from 24 February 2027"),
                ahead.mail(gus).subject());
    }

    @Test
    void whom_the_change_reaches_twice_is_told_once() {
        var hal = paying("29.00 EUR", IN_TIME);
        repricing.published(plan, "month", "29.00", "31.00", "2026-12-05");
        var again = repricing.drafted(plan, "month", "29.00", "33.00", "2026-12-05");
        assertEquals("0", again.document().select(".figure dd").first().text());
        ahead.run();
        assertEquals(1, ahead.mails(hal).size());
    }

    private Ahead.Someone paying(String price, String since) {
        return ahead.paying(ahead.berlin("Ada"), plan, price, Interval.MONTH, since);
    }
}
