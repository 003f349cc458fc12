package io.leavewell.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.web.Json;
import io.leavewell.work.Command;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-P1, T-P5, T-P6: what operators see of one customer, take as a file, and note; and that it is noted who did. */
@QuarkusTest
class CustomerPageTest {

    @Inject
    Leavers leavers;

    @Inject
    Operators operators;

    @Inject
    @All
    List<Command> commands;

    private Browser mina;
    private Browser vera;

    @BeforeEach
    void signIn() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
        vera = new Browser().signedIn(operators.cookie(operators.vera()));
    }

    @Test
    void the_page_tells_all_that_happened_the_newest_first() {
        var ada = leavers.ada();
        leavers.later(Duration.ofHours(1));
        var left = new Browser()
                .open(leavers.link(ada))
                .choose("competitor")
                .write("words-competitor", "They have boats. Call me at +49 30 1234567")
                .press("Cancel my subscription");
        leavers.later(Duration.ofMinutes(1));
        left.press("Undo, keep my plan");
        leavers.later(Duration.ofMinutes(1));

        var page = mina.open(page(ada));
        assertEquals("Ada", page.heading());
        assertEquals(ada.email(), page.fact("Email"));
        assertEquals("Germany", page.fact("Country"));
        assertEquals("Pro", page.document().select("tbody th").first().ownText());
        assertTrue(page.text().contains("€29.00 a month"), page.text());
        var timeline = page.document()
                .select("section:has(h2:contains(What happened)) tbody tr")
                .eachText();
        assertOrder(
                timeline,
                "Cancellation of Pro undone",
                "“They have boats. Call me at •••”",
                "Cancel page of Pro opened",
                "Invoice LW-",
                "Subscribed to Pro");
        assertTrue(timeline.stream().anyMatch(line -> line.contains("Letter: Your Pro plan is cancelled sent")));
        assertTrue(timeline.stream()
                .anyMatch(line -> line.contains("Asked of billing: cancel at") && line.contains("done on")));
    }

    @Test
    void reading_is_noted_and_who_may_not_see_people_reads_no_name() {
        var ada = leavers.ada();
        var page = vera.open(page(ada));
        vera.open(page(ada));
        assertEquals("A•••", page.heading());
        assertFalse(page.html().contains(ada.email()));
        assertEquals(List.of("customer.read Vera Kim"), noted(ada));
        assertEquals(403, vera.open(page(ada) + "/export").status());
        assertEquals(403, vera.open(page(ada) + "/erasure").status());
        assertEquals(
                404,
                mina.open(Leavers.base() + "/workspace/customers/" + UUID.randomUUID())
                        .status());
        assertEquals(
                404, mina.open(Leavers.base() + "/workspace/customers/nobody").status());
    }

    @Test
    void only_admins_erase() {
        var ada = leavers.ada();
        assertTrue(mina.open(page(ada)).document().select("a:contains(Erase)").isEmpty());
        assertEquals(403, mina.open(page(ada) + "/erasure").status());
        assertEquals(403, mina.post(page(ada) + "/erasure", List.of()).status());
        assertFalse(known(ada).isErased());
    }

    @Test
    void an_objection_is_noted_with_its_day_and_ended_again() throws IOException {
        var ada = leavers.ada();
        mina.open(page(ada)).press("Note an objection");
        assertTrue(known(ada).objectsToProfiling());
        var sheet = "customer_id,name,email\n" + ada.customer() + ",Ada Nova," + ada.email() + "\n";
        said(
                "import",
                Files.writeString(Files.createTempFile("again", ".csv"), sheet).toString());
        assertEquals("Ada Nova", known(ada).name().orElseThrow());
        assertTrue(known(ada).objectsToProfiling(), "an import does not clear it");
        var page = mina.open(page(ada));
        assertTrue(page.text().contains("Objects since"), page.text());
        assertTrue(page.heading().contains("Objects to profiling"));
        page.press("End the objection");
        assertFalse(known(ada).objectsToProfiling());
        assertTrue(
                noted(ada).containsAll(List.of("customer.objected Mina Roth", "customer.objection_lifted Mina Roth")));
    }

    @Test
    void the_export_has_everything_about_the_person_and_is_noted() throws JsonProcessingException {
        var ada = leavers.ada();
        new Browser()
                .open(leavers.link(ada))
                .choose("too_expensive")
                .write("words-too_expensive", "golden-newt")
                .press("Keep Pro at 14,50 €");
        leavers.later(Duration.ofMinutes(1));
        mina.open(page(ada)).press("Note an objection");

        var answer = mina.open(page(ada) + "/export");
        assertEquals("application/json", answer.header("Content-Type").split(";")[0]);
        var file = Json.MAPPER.readTree(answer.html());
        assertEquals("Ada", file.at("/person/name").asText());
        assertEquals(ada.email(), file.at("/person/email").asText());
        assertFalse(file.at("/person/objectsToProfilingSince").isMissingNode());
        assertEquals(
                ada.subscription(), file.at("/subscriptions/0/subscription").asText());
        assertEquals(2900, file.at("/subscriptions/0/invoices/0/total/minor").asInt());
        assertEquals("NEW", file.at("/subscriptions/0/movements/0/kind").asText());
        assertEquals("golden-newt", file.at("/answers/0/words").asText());
        assertEquals("too_expensive", file.at("/answers/0/reason").asText());
        assertEquals("half", file.at("/redemptions/0/offer").asText());
        assertEquals(
                "half", file.at("/visits/0/shown/offers/too_expensive/offer").asText());
        assertEquals("ACCEPT", file.at("/visits/0/clicks/0/act").asText());
        assertTrue(file.findValuesAsText("text").stream().anyMatch(text -> text.contains("14,50")));
        assertTrue(file.has("wishes") && file.has("tasks") && file.has("calls"), answer.html());
        assertTrue(noted(ada).contains("customer.exported Mina Roth"));
        assertTrue(said("export", ada.customer()).contains("golden-newt"));
        assertEquals("No customer is known by nobody\n", said("export", "nobody"));
    }

    private static void assertOrder(List<String> lines, String... parts) {
        var from = 0;
        for (var part : parts) {
            var rest = lines.subList(from, lines.size());
            var at = rest.stream().filter(line -> line.contains(part)).findFirst();
            assertTrue(at.isPresent(), part + " is not after line " + from + " of " + String.join("\n", lines));
            from += rest.indexOf(at.get());
        }
    }

    private String page(Leavers.Person person) {
        return Leavers.base() + "/workspace/customers/" + known(person).id();
    }

    private Customer known(Leavers.Person person) {
        return leavers.in(() -> Customer.known(person.customer()).orElseThrow());
    }

    private List<String> noted(Leavers.Person person) {
        return leavers.in(() -> Entry.about("customer", known(person).id().toString()).stream()
                .map(entry -> entry.act() + " " + entry.actor())
                .toList());
    }

    private String said(String command, String argument) {
        var out = new ByteArrayOutputStream();
        commands.stream()
                .filter(one -> one.name().equals(command))
                .forEach(one -> one.run(List.of(argument), new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
