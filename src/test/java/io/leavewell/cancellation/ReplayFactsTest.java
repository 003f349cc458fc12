package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.Interval;
import io.leavewell.billing.Period;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A replay asks what was so when somebody left, not what has become of them since. */
@QuarkusTest
class ReplayFactsTest extends ReplayStory {

    @Test
    void who_tried_then_and_pays_now_is_replayed_as_trying() {
        var trial = new Period(MONDAY, MONDAY.plus(Duration.ofDays(7)));
        var gil = leavers.trialing(
                leavers.identity("Gil", "en", "IE", "Europe/Dublin"), "pro", "29.00 EUR", Interval.MONTH, trial);
        var draft = draft("\"low_usage\": [\"trial\", \"pause\"]", "\"low_usage\": [\"pause\", \"trial\"]");
        var before = replay.of(draft, DAYS);
        open(gil).choose("low_usage").press("Extend my trial");
        on("2026-04-30");
        var after = replay.of(draft, DAYS);
        assertEquals(row(before, "trial").seen() + 1, row(after, "trial").seen());
        assertEquals(euro("13.35"), euros(after, "trial").minus(euros(before, "trial")));
    }

    @Test
    void who_has_moved_to_another_plan_since_is_replayed_on_the_old_one() {
        var draft = draft("\"half\", \"percent\": 50", "\"half\", \"percent\": 20");
        var before = replay.of(draft, DAYS);
        open(bo()).choose("competitor").press("Switch to Starter");
        leaves(bo(), "too_expensive");
        on("2026-04-24");
        var after = replay.of(draft, DAYS);
        assertEquals(euro("204.00"), euros(after, "starter").minus(euros(before, "starter")));
        assertEquals(euro("17.40"), euros(after, "half").minus(euros(before, "half")));
    }

    @ParameterizedTest(name = "with {0} quiet months: {1}")
    @CsvSource({"6, not_saved_lately", "0, no_discount_runs"})
    void who_had_a_discount_then_and_has_none_now_would_still_get_no_other(String quiet, String rule) {
        var cy = bo();
        open(cy).choose("reliability").press("Keep Pro at €24.00");
        on("2026-04-01");
        var draft = draft("\"quiet_months\": 6", "\"quiet_months\": " + quiet);
        var before = replay.of(draft, DAYS);
        leaves(cy, "too_expensive");
        on("2026-06-01");
        assertEquals(1, refused(replay.of(draft, DAYS), rule) - refused(before, rule));
    }

    @Test
    void who_owed_or_paused_then_would_get_no_discount() {
        var before = replay.of(draft(DEAR, DEAR), DAYS);
        var dee = bo();
        records.sql("update subscription set status = 'UNPAID' where external_id = ?1", dee.subscription());
        leaves(dee, "too_expensive");
        var eli = bo();
        open(eli).choose("low_usage").write("option-low_usage", "3").press("Pause my plan");
        on("2026-03-24");
        leaves(eli, "too_expensive");
        on("2026-03-30");
        var after = replay.of(draft(DEAR, DEAR), DAYS);
        assertEquals(2, refused(after, "status_fits") - refused(before, "status_fits"));
        assertEquals(row(before, "half"), row(after, "half"));
        assertEquals(before.nothing().visits() + 2, after.nothing().visits());
    }
}
