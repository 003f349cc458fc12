package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.leavewell.account.Operators;
import io.leavewell.audit.Entry;
import io.leavewell.customer.Customer;
import io.leavewell.reason.Statement;
import io.leavewell.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-L10: Mina goes through the flow for people who call her: the same page, rules and log, marked as relayed. */
@QuarkusTest
class RelayTest extends Story {

    @Inject
    Operators operators;

    private Browser mina;

    @BeforeEach
    void signIn() {
        mina = new Browser().signedIn(operators.cookie(operators.mina()));
    }

    @Test
    void mina_sees_what_bo_would_see_reasons_offers_and_terms_alike() {
        var bo = bo();
        var own = open(bo);
        var relayed = begin(bo);
        assertEquals(
                List.copyOf(own.reasons()).stream().sorted().toList(),
                relayed.reasons().stream().sorted().toList());
        own.reasons().forEach(reason -> assertEquals(own.offer(reason), relayed.offer(reason), reason));
        assertEquals(
                own.document().select(".facts").text(),
                relayed.document().select(".facts").text());
        assertTrue(relayed.text().contains("Relayed by Mina Roth, on the telephone"), relayed.text());
    }

    @Test
    void mina_cancels_for_bo_who_gets_the_usual_letter_and_all_places_agree() throws JsonProcessingException {
        var bo = bo();
        var done = begin(bo)
                .choose("competitor")
                .write("words-competitor", "too few boats")
                .press("Cancel the subscription");
        assertEquals("Your Pro plan is cancelled", done.heading());
        assertEquals("23 March 2026", done.fact("Access until"));
        leavers.later(Duration.ofSeconds(5));
        leavers.see(bo, subscription -> assertTrue(subscription.isLeaving()));
        assertTrue(leavers.letters(bo).get(0).startsWith("Your Pro plan is cancelled"));
        assertEquals(List.of(), records.differences(bo));
        assertEquals("RELAYED", said(bo));

        var evidence = done.follow("Evidence");
        assertEquals("Relayed by Mina Roth, on the telephone", evidence.fact("By whom"));
        assertEquals("Bo’s wife called", evidence.fact("Note"));
        assertEquals("too few boats", evidence.fact("In their words"));
        var json = Json.MAPPER.readTree(evidence.follow("As JSON").html());
        assertEquals("Mina Roth", json.at("/relayed/name").asText());
        assertEquals("TELEPHONE", json.at("/relayed/how").asText());
        assertEquals("CANCEL", json.at("/clicks/0/act").asText());
        assertTrue(mina.open(page(bo)).text().contains("Relayed by Mina Roth, on the telephone"));
        assertEquals(List.of("visit.read", "visit.relayed", "visit.begun"), noted(visit(bo)));
    }

    @Test
    void mina_takes_an_offer_for_bo_in_the_terms_that_she_read_to_him_and_undoes_nothing_twice() {
        var bo = bo();
        var relayed = begin(bo);
        var taken = relayed.choose("too_expensive").press("Keep Pro at €14.50");
        assertEquals("You keep Pro at €14.50", taken.heading());
        relayed.choose("too_expensive").press("Keep Pro at €14.50");
        leavers.later(Duration.ofSeconds(5));
        assertEquals(List.of(), records.differences(bo));
        assertEquals(1, records.outcomes(bo).size());
    }

    @Test
    void mina_undoes_what_bo_cancelled_himself() {
        var bo = bo();
        open(bo).press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(5));
        var undone = begin(bo).press("Undo the cancellation");
        assertEquals("Your Pro plan goes on", undone.heading());
        leavers.see(bo, subscription -> assertFalse(subscription.isLeaving()));
        assertTrue(records.command("evidence", records.outcomes(bo).get(0).reference())
                .contains("Mina Roth"));
    }

    @Test
    void where_offers_come_after_only_mina_is_shown_none_before_either() {
        publishing("\"offers\": \"with\"", "\"offers\": \"after\"");
        var bo = bo();
        var relayed = begin(bo);
        assertTrue(relayed.document().select(".offer").isEmpty());
        var cancelled = relayed.choose("too_expensive").press("Cancel the subscription");
        var offered = cancelled.press("They want to see it");
        assertEquals(
                "You keep Pro at €14.50", offered.press("Keep Pro at €14.50").heading());
    }

    @Test
    void how_bo_asked_must_be_said_and_what_mina_wrote_is_kept() {
        var page = mina.open(page(bo()))
                .follow("Cancel or change")
                .write("note", "He was in a hurry")
                .press("Go on");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertEquals("He was in a hurry", page.document().select("textarea").val());
        var nothing = begin(bo()).press("Continue");
        assertEquals(400, nothing.status());
    }

    @Test
    void bos_own_visit_is_his_alone_and_viewers_relay_nothing() {
        var bo = bo();
        open(bo);
        var path = page(bo) + "/visits/" + visit(bo);
        assertEquals(200, mina.open(path).status());
        assertEquals(404, mina.open(path + "/relay").status());
        assertEquals(404, mina.open(page(bo()) + "/visits/" + visit(bo)).status());
        var vera = new Browser().signedIn(operators.cookie(operators.vera()));
        assertEquals(200, vera.open(path).status());
        assertEquals(403, vera.open(path + "/evidence").status());
        assertEquals(403, vera.open(path + "/relay").status());
        assertTrue(vera.open(page(bo))
                .document()
                .select("a:contains(Cancel or change)")
                .isEmpty());
    }

    private Browser.Page begin(Leavers.Person person) {
        return mina.open(page(person))
                .follow("Cancel or change")
                .write("how", "telephone")
                .write("note", "Bo’s wife called")
                .press("Go on")
                .onward();
    }

    private String page(Leavers.Person person) {
        return Leavers.base() + OperatorPaths.customer(id(person));
    }

    private UUID id(Leavers.Person person) {
        return leavers.in(() -> Customer.known(person.customer()).orElseThrow().id());
    }

    private UUID visit(Leavers.Person person) {
        return leavers.in(() -> Visit.<Visit>find("customer = ?1 order by id desc", person.customer())
                .firstResult()
                .id());
    }

    private String said(Leavers.Person person) {
        var id = id(person);
        return leavers.in(() -> Statement.<Statement>find("customer", id)
                .firstResult()
                .channel()
                .name());
    }

    private List<String> noted(UUID visit) {
        return leavers.in(() ->
                Entry.about("visit", visit.toString()).stream().map(Entry::act).toList());
    }
}
