package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Reduction;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.money.Percent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who pays by the year or half-year hears a month before it renews, once, and only if it will. */
@QuarkusTest
class RenewalNoticeTest {

    /** Renews on Friday 15 January 2027, at eleven in Berlin; the letter is wanted on Wednesday 16 December. */
    private static final String SINCE = "2026-01-15T10:00:00Z";

    private static final Instant RENEWAL = Instant.parse("2027-01-15T10:00:00Z");
    private static final String DAY_BEFORE = "2026-12-15T12:00:00Z";
    private static final String MORNING = "2026-12-16T08:00:01Z";

    @Inject
    Ahead ahead;

    @Inject
    Leavers leavers;

    @Inject
    Repricing repricing;

    @Test
    void ada_hears_thirty_days_before_what_is_charged_to_which_card_and_how_to_cancel() {
        leavers.ada();
        var ada = ahead.yearly("290.00 EUR", SINCE);
        ahead.at("2026-12-14T12:00:00Z");
        assertEquals(List.of(), ahead.notices(ada));
        ahead.at(DAY_BEFORE);
        assertEquals(NoticeState.POSTED, ahead.state(ada));
        assertEquals(List.of(), ahead.mails(ada));
        ahead.at(MORNING);
        var mail = ahead.mail(ada);
        assertTrue(mail.subject().endsWith(" renews on 15 January 2027"), mail.subject());
        assertTrue(mail.text().contains("we charge €290.00 to the card ending in 4242"), mail.text());
        assertTrue(mail.text().contains("Visa, ending in 4242"), mail.text());
        assertTrue(mail.html().contains("€290.00"), mail.html());
        var page = new Browser().open(ahead.linkIn(mail.text()));
        assertTrue(page.heading().startsWith("Cancel your "), page.text());
        ahead.at("2026-12-17T12:00:00Z");
        ahead.at("2027-01-10T12:00:00Z");
        assertEquals(1, ahead.mails(ada).size());
        assertEquals(NoticeState.SENT, ahead.state(ada));
    }

    @Test
    void what_bo_cancels_by_the_link_a_week_before_is_cancelled() {
        leavers.ada();
        var bo = ahead.yearly("290.00 EUR", SINCE);
        ahead.at(MORNING);
        var link = ahead.linkIn(ahead.mail(bo).text());
        ahead.at("2027-01-08T12:00:00Z");
        new Browser().open(link).press("Cancel my subscription");
        leavers.work();
        boolean leaves = ahead.ask(bo, found -> found.isLeaving());
        assertTrue(leaves);
    }

    @Test
    void a_running_discount_is_taken_off_and_one_that_ends_before_is_not() {
        var dee = ahead.yearly("290.00 EUR", SINCE);
        var eli = ahead.yearly("290.00 EUR", SINCE);
        ahead.alter(dee, found -> found.agree(half(RENEWAL.plusSeconds(1))));
        ahead.alter(eli, found -> found.agree(half(RENEWAL)));
        ahead.at(MORNING);
        var reduced = ahead.mail(dee).text();
        assertTrue(reduced.contains("we charge €145.00 to"), reduced);
        assertTrue(reduced.contains("costs €290.00"), reduced);
        var full = ahead.mail(eli).text();
        assertTrue(full.contains("we charge €290.00 to"), full);
        assertTrue(full.contains("Your discount is over by then"), full);
    }

    @Test
    void who_has_nothing_to_expect_hears_nothing() {
        var leaving = ahead.yearly("290.00 EUR", SINCE);
        ahead.alter(leaving, found -> found.leaveAt(RENEWAL, Departure.VOLUNTARY));
        var pausing = ahead.yearly("290.00 EUR", SINCE);
        ahead.alter(pausing, found -> found.agree(new Change.Pause(RENEWAL, RENEWAL.plusSeconds(5_000_000))));
        var free = ahead.yearly("290.00 EUR", SINCE);
        ahead.alter(
                free,
                found -> found.agree(new Change.StartDiscount(
                        new Reduction.Amount(Ahead.money("290.00 EUR")),
                        Ahead.money("0.00 EUR"),
                        Instant.parse(SINCE),
                        RENEWAL.plusSeconds(1))));
        var monthly = ahead.paying(
                ahead.berlin("Fay"), ahead.plan("29.00 EUR", Interval.MONTH), "29.00 EUR", Interval.MONTH, SINCE);
        ahead.at(MORNING);
        ahead.at("2027-01-14T12:00:00Z");
        for (var someone : List.of(leaving, pausing, free, monthly)) {
            assertEquals(List.of(), ahead.notices(someone));
        }
    }

    @Test
    void who_cancels_before_the_letter_goes_gets_none_and_who_takes_that_back_gets_it_then() {
        var gus = ahead.yearly("290.00 EUR", SINCE);
        ahead.at(DAY_BEFORE);
        ahead.alter(gus, found -> found.leaveAt(RENEWAL, Departure.VOLUNTARY));
        ahead.at(MORNING);
        assertEquals(List.of(), ahead.mails(gus));
        assertEquals(NoticeState.SKIPPED, ahead.state(gus));
        ahead.at("2026-12-18T12:00:00Z");
        assertEquals(1, ahead.notices(gus).size());
        ahead.alter(gus, found -> found.stay());
        ahead.at("2026-12-19T12:00:00Z");
        assertEquals(2, ahead.notices(gus).size());
        ahead.at("2026-12-21T08:00:01Z");
        assertEquals(1, ahead.mails(gus).size());
        ahead.at("2026-12-22T12:00:00Z");
        assertEquals(2, ahead.notices(gus).size());
        assertEquals(1, ahead.mails(gus).size());
    }

    @Test
    void two_subscriptions_are_two_letters_each_with_its_own_amount() {
        var hal = ahead.yearly("290.00 EUR", SINCE);
        ahead.also(hal, "99.00 EUR", Interval.HALF_YEAR, "2026-07-15T10:00:00Z");
        ahead.at(MORNING);
        var texts = ahead.mails(hal).stream().map(mail -> mail.text()).toList();
        assertEquals(2, texts.size());
        assertTrue(texts.stream().anyMatch(text -> text.contains("we charge €290.00")));
        assertTrue(texts.stream().anyMatch(text -> text.contains("we charge €99.00")));
    }

    @Test
    void after_a_week_without_us_letters_still_go_and_after_the_renewal_none() {
        var ida = ahead.yearly("290.00 EUR", SINCE);
        ahead.at("2027-01-12T12:00:00Z");
        assertEquals(1, ahead.mails(ida).size());
        var jo = ahead.yearly("290.00 EUR", SINCE);
        ahead.at("2027-01-15T10:00:00Z");
        ahead.at("2027-01-16T10:00:00Z");
        assertEquals(List.of(), ahead.notices(jo));
    }

    @Test
    void a_clock_that_goes_back_brings_no_second_letter() {
        var kim = ahead.yearly("290.00 EUR", SINCE);
        ahead.at(MORNING);
        ahead.at("2026-12-01T12:00:00Z");
        ahead.at(MORNING);
        assertEquals(1, ahead.mails(kim).size());
    }

    /** Both letters wait for the same morning, and billing knows nothing of the new price yet. */
    @Test
    void a_renewal_is_told_with_the_price_of_which_another_letter_tells() {
        var plan = ahead.plan("290.00 EUR", Interval.YEAR);
        var lou = ahead.paying(ahead.berlin("Lou"), plan, "290.00 EUR", Interval.YEAR, SINCE);
        ahead.at("2026-12-15T20:00:00Z");
        repricing.published(plan, "year", "290.00", "310.00", "2027-01-01");
        ahead.run();
        ahead.at(MORNING);
        var texts = ahead.mails(lou).stream().map(mail -> mail.text()).toList();
        assertEquals(2, texts.size());
        assertTrue(texts.stream().anyMatch(text -> text.contains("costs €310.00 instead of €290.00")), texts::toString);
        assertTrue(texts.stream().anyMatch(text -> text.contains("we charge €310.00")), texts::toString);
    }

    private static Change.StartDiscount half(Instant until) {
        var reduction = new Reduction.Share(Percent.of("50"));
        return new Change.StartDiscount(reduction, Ahead.money("145.00 EUR"), Instant.parse(SINCE), until);
    }
}
