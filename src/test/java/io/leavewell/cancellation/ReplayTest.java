package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Interval;
import io.leavewell.web.Mode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who left would have been offered under a draft, by what was so when they left. Others have left before. */
@QuarkusTest
class ReplayTest extends ReplayStory {

    @Inject
    Dump dump;

    @ParameterizedTest(name = "{0} costs {1} at most")
    @CsvSource({
        "half,        43.50",
        "five,        10.00",
        "pause,       87.00",
        "starter,     204.00",
        "annual,      58.00",
        "ask,         0.00",
        "first-steps, 0.00"
    })
    void whoever_left_because_of_the_price_would_have_seen_what_stands_for_it_in_the_draft(String offer, String cost) {
        var draft = draft(DEAR, "\"too_expensive\": [\"trial\", \"" + offer + "\"]");
        var before = replay.of(draft, DAYS);
        leaves(bo(), "too_expensive");
        var after = replay.of(draft, DAYS);
        assertEquals(before.visits() + 1, after.visits());
        assertEquals(row(before, offer).seen() + 1, row(after, offer).seen());
        assertEquals(row(before, "half").seenNow() + 1, row(after, "half").seenNow());
        assertEquals(euro(cost), euros(after, offer).minus(euros(before, offer)));
        assertEquals(before.nothing(), after.nothing());
    }

    @Test
    void who_would_see_nothing_is_counted_by_why() {
        var draft = Flows.parse(demo().replace(DEAR, "\"too_expensive\": [\"trial\", \"half\"]")
                .replace("\"percent\": 50", "\"percent\": 100")
                .replace("\"reason\": \"low_usage\",", "\"reason\": \"low_usage\", \"active\": false,")
                .replace("\"markets\": {}", "\"markets\": {\"FR\": \"none\"}"));
        var before = replay.of(draft, DAYS);
        leaves(bo(), "too_expensive");
        leaves(bo(), "low_usage");
        leaves(bo(), "other");
        leaves(
                leavers.subscribed(leavers.identity("Lou", "en", "FR", "UTC"), "pro", "29.00 EUR", Interval.MONTH),
                "too_expensive");
        var after = replay.of(draft, DAYS).nothing();
        assertEquals(before.nothing().visits() + 4, after.visits());
        assertEquals(before.nothing().notAsked() + 1, after.notAsked());
        assertEquals(before.nothing().noneStands() + 1, after.noneStands());
        assertEquals(before.nothing().notHere() + 1, after.notHere());
        for (var rule : Map.of("status_fits", 1, "costs_something", 1).entrySet()) {
            var had = before.nothing().refused().getOrDefault(rule.getKey(), 0);
            assertEquals(had + rule.getValue(), after.refused().get(rule.getKey()), rule.getKey());
        }
    }

    @Test
    void only_those_count_who_ended_a_real_visit_by_leaving_or_by_an_offer_in_these_days() {
        var draft = draft(DEAR, DEAR);
        var before = replay.of(draft, DAYS);
        open(bo()).choose("too_expensive").press("Keep my plan");
        browser.open(leavers.link(bo(), Mode.TEST, null))
                .choose("too_expensive")
                .press("Cancel my subscription");
        open(bo());
        assertEquals(before, replay.of(draft, DAYS));
        open(bo()).press("Cancel my subscription");
        var silent = replay.of(draft, DAYS);
        assertEquals(before.visits() + 1, silent.visits());
        assertEquals(before.withoutReason() + 1, silent.withoutReason());
        assertEquals(before.offers(), silent.offers());
    }

    @Test
    void visits_from_before_these_days_do_not_count() {
        var draft = draft(DEAR, DEAR);
        leaves(bo(), "too_expensive");
        clock.advance(Duration.ofDays(10));
        var none = replay.of(draft, 9).visits();
        assertTrue(replay.of(draft, 11).visits() > none);
        leaves(bo(), "too_expensive");
        assertEquals(none + 1, replay.of(draft, 9).visits());
    }

    @Test
    void an_offer_that_is_limited_in_number_costs_no_more_than_that_number() {
        var two = draft("\"percent\": 50, \"months\": 3", "\"percent\": 50, \"months\": 3, \"limit\": {\"most\": 1}");
        leaves(bo("pro", "900000.00 EUR"), "too_expensive");
        leaves(bo("pro", "29.00 EUR"), "too_expensive");
        var report = replay.of(two, DAYS);
        assertEquals(euro("1350000.00"), euros(report, "half"), "the dearest");
        assertEquals(row(report, "half").seenNow(), row(report, "half").seen());
    }

    @Test
    void it_writes_nothing() throws SQLException {
        leaves(bo(), "too_expensive");
        var before = dump.tables();
        replay.of(draft(DEAR, DEAR), DAYS);
        assertEquals(before, dump.tables());
    }
}
