package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Change;
import io.leavewell.billing.Effects;
import io.leavewell.billing.Interval;
import io.leavewell.money.Money;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** T-L7: what was promised for a plan holds until something else is agreed for it. */
@QuarkusTest
class RepricedTest extends Story {

    @Inject
    Effects effects;

    @Test
    void a_price_that_rises_for_everybody_later_breaks_no_promise() {
        var eli = bo();
        open(eli).choose("competitor").press("Switch to Starter");
        on("2026-04-24");
        var later = Instant.parse("2026-05-23T11:00:00Z");
        leavers.see(
                eli,
                found -> effects.record(
                        UUID.randomUUID(),
                        "price:" + found.id(),
                        found,
                        new Change.SwitchPlan("starter", Interval.MONTH, Money.of("13.00", "EUR"), later)));
        on("2026-05-24");
        assertTrue(records.invoices(eli).contains("2026-05-23 13.00"));
        assertEquals(List.of(), records.differences(eli));
    }
}
