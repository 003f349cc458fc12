package io.leavewell.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Departure;
import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who tries a plan hears three days before the first charge. */
@QuarkusTest
class TrialNoticeTest {

    private static final Instant BEGIN = Instant.parse("2026-11-23T15:00:00Z");

    /** A Monday; three days before is a Friday. */
    private static final Instant END = Instant.parse("2026-12-07T15:00:00Z");

    @Inject
    Ahead ahead;

    @Test
    void ada_hears_when_she_is_charged_first_and_how_much() {
        var ada = trying(END);
        ahead.at("2026-12-03T07:00:00Z");
        assertEquals(List.of(), ahead.notices(ada));
        ahead.at("2026-12-04T08:00:01Z");
        var mail = ahead.mail(ada);
        assertTrue(mail.subject().endsWith(" ends on 7 December 2026"), mail.subject());
        assertTrue(mail.text().contains("we charge €29.00 to the card ending in 4242 that day"), mail.text());
        assertTrue(mail.text().contains("First charge: 7 December 2026"), mail.text());
        ahead.at("2026-12-07T14:00:00Z");
        assertEquals(1, ahead.mails(ada).size());
    }

    @Test
    void a_trial_of_three_days_has_no_room_for_it_and_one_of_four_has() {
        var short_one = trying(Instant.parse("2026-11-26T15:00:00Z"));
        var longer = trying(Instant.parse("2026-11-27T15:00:00Z"));
        ahead.at("2026-11-24T09:00:00Z");
        assertEquals(List.of(), ahead.mails(short_one));
        assertEquals(1, ahead.mails(longer).size());
    }

    @Test
    void who_has_more_time_hears_before_the_new_end_and_not_before_the_old_one() {
        var bo = trying(END);
        ahead.at("2026-12-03T12:00:00Z");
        assertEquals(NoticeState.POSTED, ahead.state(bo));
        ahead.alter(bo, found -> found.agree(new Change.ExtendTrial(Instant.parse("2026-12-21T15:00:00Z"))));
        ahead.at("2026-12-04T12:00:00Z");
        assertEquals(List.of(), ahead.mails(bo));
        ahead.at("2026-12-18T12:00:00Z");
        assertTrue(ahead.mail(bo).subject().endsWith(" ends on 21 December 2026"));
    }

    @Test
    void who_has_cancelled_the_trial_hears_nothing() {
        var cy = trying(END);
        ahead.at("2026-12-03T12:00:00Z");
        ahead.alter(cy, found -> found.leaveAt(END, Departure.VOLUNTARY));
        ahead.at("2026-12-04T12:00:00Z");
        assertEquals(List.of(), ahead.mails(cy));
    }

    private Ahead.Someone trying(Instant end) {
        var plan = ahead.plan("29.00 EUR", Interval.MONTH);
        return ahead.trialing(ahead.berlin("Ada"), plan, "29.00 EUR", Interval.MONTH, new Period(BEGIN, end));
    }
}
