package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.billing.Interval;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.outgoing.Host;
import io.leavewell.reason.Statement;
import io.leavewell.work.Command;
import io.leavewell.work.Worker;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
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

    private static final String ADDRESS = "zq-" + UUID.randomUUID() + "@example.org";

    /** As written into forms; each must be found before the erasure, and none after it. */
    private static final List<String> PLANTED = List.of(
            "Zebulon Quixote", ADDRESS, "purple-walrus", "silver-otter", "crimson-heron", "violet-ibex", "amber-lynx");

    @Inject
    Leavers leavers;

    @Inject
    @All
    List<Command> commands;

    @Inject
    Worker worker;

    @Inject
    OutcomeCall call;

    @Inject
    Dump dump;

    @Inject
    Clock clock;

    private final Browser browser = new Browser();

    @Test
    void of_an_erased_person_no_table_holds_a_word() throws IOException, SQLException {
        var zebulon = zebulon();
        try (var host = new Host().answering(500)) {
            ClientProxy.unwrap(call).target = Optional.of(host.url("localhost", "/hook"));
            leaves_traces(zebulon);
        } finally {
            ClientProxy.unwrap(call).target = Optional.empty();
        }
        var before = dump.tables();
        PLANTED.forEach(planted -> assertTrue(before.contains(planted), "never planted: " + planted));

        var said = said("erase", zebulon.customer());
        assertTrue(said.startsWith("Customer " + zebulon.customer() + " is erased: "), said);
        Stream.of(
                        "1 mail addresses",
                        "1 names",
                        "2 attributes",
                        "1 questions to the team",
                        "wishes",
                        "letters",
                        "texts")
                .forEach(gone -> assertTrue(said.contains(gone), said));
        var after = dump.tables();
        PLANTED.forEach(planted -> assertFalse(after.contains(planted), "still there: " + planted));
        assertEquals("competitor", chosen(zebulon));
        leavers.later(Duration.ofDays(1));
        assertFalse(dump.tables().contains(ADDRESS));
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

    private Leavers.Person zebulon() {
        var identity = new Identity("Zebulon Quixote", ADDRESS, "en", "DE", "Europe/Berlin");
        var person = leavers.subscribed(identity, "pro", "29.00 EUR", Interval.MONTH);
        leavers.in(() -> Customer.getEntityManager()
                .createNativeQuery("update customer set attributes = '{\"boat\":\"amber-lynx\",\"fleet\":\"2\"}'"
                        + " where external_id = '" + person.customer() + "'")
                .executeUpdate());
        return person;
    }

    private void leaves_traces(Leavers.Person person) {
        var page = browser.open(leavers.link(person))
                .choose("missing_features")
                .write("words-missing_features", "silver-otter")
                .press("Ask the team");
        page.choose("competitor").write("words-competitor", "purple-walrus").press("Cancel my subscription");
        plainly("Zebulon Quixote", person.email(), "crimson-heron");
        plainly("Zebulon Quixote", "other-" + person.email(), "violet-ibex");
        leavers.in(() -> Wish.update("form.email = ?1 where form.cause = 'violet-ibex'", person.email()));
        leavers.later(Duration.ofSeconds(10));
        browser.open(leavers.link(person)).press("Undo, keep my plan");
    }

    private void plainly(String name, String email, String cause) {
        browser.open(Leavers.base() + "/cancel")
                .write("name", name)
                .write("email", email)
                .write("kind", "cause")
                .write("cause", cause)
                .press("Cancel now");
    }

    private String chosen(Leavers.Person person) {
        return leavers.in(() -> Statement.<Statement>find(
                        "customer",
                        Customer.known(person.customer()).orElseThrow().id())
                .firstResult()
                .chosen()
                .orElseThrow()
                .code());
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
