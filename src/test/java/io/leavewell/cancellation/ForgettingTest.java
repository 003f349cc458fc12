package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.reason.Statement;
import io.leavewell.work.Command;
import io.leavewell.work.Worker;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** T-P2, T-P3, T-L11: what people are forgotten by, and when. */
@QuarkusTest
class ForgettingTest {

    @Inject
    Leavers leavers;

    @Inject
    @All
    List<Command> commands;

    @Inject
    Worker worker;

    @Inject
    Clock clock;

    private final Browser browser = new Browser();

    @Test
    void on_the_command_line_it_is_said_in_figures_what_is_forgotten() {
        var ada = leavers.ada();
        browser.open(leavers.link(ada))
                .choose("competitor")
                .write("words-competitor", "purple-walrus")
                .press("Cancel my subscription");
        var said = said("erase", ada.customer());
        assertTrue(said.startsWith("Customer " + ada.customer() + " is erased: "), said);
        Stream.of("1 mail addresses", "1 names", "1 letters", "1 texts", "1 ids in visits")
                .forEach(gone -> assertTrue(said.contains(gone), said));
    }

    @Test
    void nobody_is_erased_by_a_name_that_nobody_has() {
        assertEquals("No customer is known by nobody\n", said("erase", "nobody"));
    }

    @Test
    void evidence_is_kept_for_three_years_and_not_a_day_longer() {
        var old = cancelled(daysAgo(3 * 366));
        var kept = cancelled(daysAgo(3 * 365 - 1));
        worker.runRoutines();
        assertFalse(said("evidence", old).contains("Pro"));
        assertTrue(said("evidence", old).startsWith("No visit"));
        assertTrue(said("evidence", kept).contains("\"CANCELLED\""));
    }

    @Test
    void words_are_kept_for_two_years_and_what_was_chosen_for_the_counts() {
        var old = spoken(daysAgo(2 * 366));
        var fresh = spoken(daysAgo(2 * 365 - 1));
        worker.runRoutines();
        assertEquals(Optional.empty(), statement(old).words());
        assertTrue(statement(old).chosen().isPresent());
        assertEquals(Optional.of("golden-newt"), statement(fresh).words());
    }

    /** @return the reference */
    private String cancelled(Instant opened) {
        var reference = browser.open(leavers.link(leavers.ada()))
                .press("Cancel my subscription")
                .fact("Reference");
        leavers.in(() -> Visit.update(
                "openedAt = ?1 where id = ?2",
                opened,
                Outcome.referred(reference).orElseThrow().visit().id()));
        return reference;
    }

    private UUID spoken(Instant moment) {
        var reference = browser.open(leavers.link(leavers.ada()))
                .choose("other")
                .write("words-other", "golden-newt")
                .press("Cancel my subscription")
                .fact("Reference");
        var outcome = leavers.in(() -> Outcome.referred(reference).orElseThrow().id());
        leavers.in(() -> Statement.update("saidAt = ?1 where about = ?2", moment, outcome));
        return outcome;
    }

    private Statement statement(UUID outcome) {
        return leavers.in(() -> Statement.about(outcome).orElseThrow());
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private String said(String command, String argument) {
        var out = new ByteArrayOutputStream();
        commands.stream()
                .filter(one -> one.name().equals(command))
                .forEach(one -> one.run(List.of(argument), new PrintStream(out, true)));
        return out.toString();
    }
}
