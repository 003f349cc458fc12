package io.leavewell.dunning.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.billing.ledger.SandboxCard;
import io.leavewell.dunning.Debtors;
import io.leavewell.time.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the simulation says comes true. */
@QuarkusTest
class ForetoldTest {

    @Inject
    Debtors debtors;

    @Inject
    MinasDesk desk;

    @Inject
    TestClock clock;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(TestClock.START);
    }

    @Test
    void after_a_standstill_one_letter_goes_and_the_end_waits_a_day() {
        var cy = debtors.owing("Cy", SandboxCard.HARD);
        clock.set(Instant.parse("2026-12-09T11:00:00Z"));
        var foretold = foretold(cy);
        debtors.act();
        debtors.live(cy, "2026-12-10");
        debtors.live(cy, "2026-12-11");
        assertEquals(List.of("2026-12-09T12:00 LETTER FINAL", "2026-12-10T12:00 FINISH"), foretold);
        assertEquals(
                foretold,
                debtors.steps(cy).stream()
                        .filter(step -> step.endsWith(" POSTED") || step.endsWith(" DONE"))
                        .map(step -> step.replaceAll(" \\w+$", ""))
                        .filter(step -> step.startsWith("2026-12"))
                        .toList());
    }

    private List<String> foretold(UUID subscription) {
        var id = debtors.people().ask(subscription, found -> found.customer().externalId());
        var file = desk.open("/simulation?csv=1");
        return file.html()
                .lines()
                .filter(line -> line.contains(id))
                .map(line -> line.split(","))
                .map(cells -> LocalDateTime.ofInstant(Instant.parse(cells[0]), ZoneId.of("Europe/Berlin")) + " "
                        + cells[1] + (cells[2].isEmpty() ? "" : " " + cells[2]))
                .toList();
    }
}
