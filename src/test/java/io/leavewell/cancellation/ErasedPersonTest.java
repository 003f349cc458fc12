package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.billing.Interval;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Identity;
import io.leavewell.outgoing.Host;
import io.leavewell.reason.Reason;
import io.leavewell.reason.Statement;
import io.leavewell.web.Json;
import io.leavewell.web.Overheard;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-P2, T-L11: Otto erases Zebulon on her page, and nowhere is a word of hers left; what she chose stays in the counts. */
@QuarkusTest
class ErasedPersonTest {

    private static final String ADDRESS = "zq-" + UUID.randomUUID() + "@example.org";

    /** As written into forms and files; each must be found before the erasure, and none after it. */
    private static final List<String> PLANTED = List.of(("Zebulon Quixote," + ADDRESS
                    + ",purple-walrus,silver-otter,crimson-heron,violet-ibex,amber-lynx,scarlet-macaw,indigo-viper,copper-beetle")
            .split(","));

    @Inject
    Leavers leavers;

    @Inject
    Records records;

    @Inject
    Operators operators;

    @Inject
    OutcomeCall call;

    @Inject
    Dump dump;

    @ConfigProperty(name = "leavewell.data-dir")
    Path files;

    private final Browser browser = new Browser();
    private Browser mina;
    private Browser otto;

    @BeforeEach
    void signIn() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
        otto = new Browser().signedIn(operators.cookie(operators.otto()));
    }

    @Test
    void of_an_erased_person_no_table_no_file_no_export_and_no_log_holds_a_word() throws IOException, SQLException {
        try (var log = new Overheard();
                var host = new Host().answering(500)) {
            ClientProxy.unwrap(call).target = Optional.of(host.url("localhost", "/hook"));
            var zebulon = zebulon();
            leaves_traces(zebulon);
            assertPlanted(dump.tables());
            assertPlanted(mina.open(page(zebulon) + "/export").html());

            var warning = otto.open(page(zebulon)).follow("Erase");
            var promised =
                    warning.document().select("section:contains(What goes) dt").eachText();
            assertEquals(
                    Optional.of("Zebulon Quixote"),
                    leavers.in(() -> known(zebulon).name()),
                    "only said, not done");
            var erased = warning.press("Erase for good").onward();
            assertTrue(erased.text().contains("Erased on"), erased.text());
            assertEquals(noted(zebulon), promised.size());

            assertGone(dump.tables());
            leavers.later(Duration.ofDays(1));
            signIn();
            assertGone(dump.tables());
            assertGone(mina.open(page(zebulon) + "/export").html());
            assertGone(mina.open(page(zebulon)).html());
            assertGone(mina.open(Leavers.base() + "/workspace/customers?csv=1").html());
            assertGone(Files.readString(files.resolve("wishes-unreadable.jsonl")));
            assertGone(log.all());
            assertEquals(Optional.of(Reason.COMPETITOR), chosen(zebulon));
            records.command("import", sheet(zebulon).toString());
            assertGone(dump.tables());
            assertTrue(leavers.in(() -> known(zebulon).isErased()), "an import does not bring her back");
        } finally {
            ClientProxy.unwrap(call).target = Optional.empty();
        }
    }

    private void leaves_traces(Leavers.Person person) throws IOException {
        records.command("import", sheet(person).toString());
        browser.open(leavers.link(person))
                .choose("missing_features")
                .write("words-missing_features", "silver-otter")
                .press("Ask the team")
                .choose("competitor")
                .write("words-competitor", "purple-walrus")
                .press("Cancel my subscription");
        plainly(person.email(), "crimson-heron");
        plainly("other-" + person.email(), "violet-ibex");
        leavers.in(() -> Wish.update("form.email = ?1 where form.cause = 'violet-ibex'", person.email()));
        leavers.later(Duration.ofSeconds(10));
        browser.open(leavers.link(person)).press("Undo, keep my plan");
        operators_write_notes(person);
        Files.createDirectories(files);
        Files.writeString(files.resolve("wishes-unreadable.jsonl"), "{\"email\":\"" + ADDRESS + "\", cut off\n");
    }

    private void operators_write_notes(Leavers.Person person) {
        mina.open(page(person))
                .follow("Cancel or change")
                .write("how", "telephone")
                .write("note", "scarlet-macaw")
                .press("Go on")
                .onward()
                .press("Keep the plan");
        var wish = leavers.in(() -> Wish.<Wish>find("form.cause", "violet-ibex").firstResultOptional())
                .orElseThrow();
        mina.open(Leavers.base() + OperatorPaths.wish(wish))
                .write("note", "indigo-viper")
                .press("Dismiss");
    }

    private Leavers.Person zebulon() {
        var identity = new Identity("Zebulon Quixote", ADDRESS, "en", "DE", "Europe/Berlin");
        return leavers.subscribed(identity, "pro", "29.00 EUR", Interval.MONTH);
    }

    private static Path sheet(Leavers.Person person) throws IOException {
        var file = Files.createTempFile("again", ".csv");
        file.toFile().deleteOnExit();
        return Files.writeString(
                file,
                "customer_id,name,email,nickname,boat\n" + person.customer() + ",Zebulon Quixote," + ADDRESS
                        + ",copper-beetle,amber-lynx\n");
    }

    private void plainly(String email, String cause) {
        browser.open(Leavers.base() + "/cancel")
                .write("name", "Zebulon Quixote")
                .write("email", email)
                .write("kind", "cause")
                .write("cause", cause)
                .press("Cancel now");
    }

    private static void assertPlanted(String text) {
        PLANTED.forEach(planted -> assertTrue(text.contains(planted), "never planted: " + planted));
    }

    private static void assertGone(String text) {
        PLANTED.forEach(planted -> assertFalse(text.contains(planted), "still there: " + planted));
    }

    private String page(Leavers.Person person) {
        return Leavers.base() + "/workspace/customers/"
                + leavers.in(() -> known(person).id());
    }

    private static Customer known(Leavers.Person person) {
        return Customer.known(person.customer()).orElseThrow();
    }

    /** How many kinds of things were forgotten. */
    private int noted(Leavers.Person person) throws IOException {
        var entry = leavers.in(() -> Entry.about("customer", known(person).id().toString()).stream()
                .filter(one -> one.act().equals("customer.erased"))
                .findFirst()
                .orElseThrow());
        return Json.MAPPER.readTree(entry.after().orElseThrow()).size();
    }

    private Optional<Reason> chosen(Leavers.Person person) {
        var statement = leavers.in(() -> Statement.<Statement>find(
                        "customer = ?1 order by saidAt", known(person).id())
                .firstResultOptional());
        return statement.flatMap(Statement::chosen);
    }
}
