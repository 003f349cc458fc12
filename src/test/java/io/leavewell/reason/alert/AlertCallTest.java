package io.leavewell.reason.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.account.Operators;
import io.leavewell.cancellation.Dump;
import io.leavewell.cancellation.Leavers;
import io.leavewell.customer.Customer;
import io.leavewell.customer.Erasure;
import io.leavewell.outgoing.Host;
import io.leavewell.time.TestClock;
import io.leavewell.web.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S3, T-S6, T-P2: a channel such as Slack hears of what cannot wait, and calls nobody because of it. */
@QuarkusTest
class AlertCallTest {

    @Inject
    Listeners listeners;

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    Erasure erasure;

    @Inject
    Dump dump;

    @Inject
    TestClock clock;

    private final String word = "ibex" + UUID.randomUUID().toString().substring(0, 8);
    private Host host;

    @BeforeEach
    void listen() throws IOException {
        host = new Host();
        listeners.isCalled(operators.mina(), host.url("localhost", "/services/T0/B0/secret"), word);
    }

    @AfterEach
    void leave() {
        listeners.leave();
        host.close();
    }

    @Test
    void slack_finds_its_text_and_others_find_fields() throws IOException {
        listeners.says("The " + word + " is down. Write to ada@example.org");
        assertEquals(1, host.visits().size());
        var call = host.visits().get(0);
        assertEquals("/services/T0/B0/secret", call.path());
        assertTrue(call.headers().getFirst("webhook-signature").startsWith("v1,"));
        var body = json(call);
        var text = body.get("text").asText();
        assertTrue(text.startsWith("*Outages: "), text);
        assertTrue(
                text.contains("\n> The " + word + " is down. Write to •••\nPro · €29.00 a month · Germany · http"),
                text);
        assertTrue(
                text.contains("/workspace/reasons/voices/"
                        + body.at("/statements/0/id").asText()),
                text);
        assertEquals("alert.first", body.get("type").asText());
        assertEquals("Outages", body.at("/rule/name").asText());
        assertEquals(1, body.get("total").asInt());
        assertEquals("29.00", body.at("/statements/0/per_month").asText());
        assertEquals("exit_survey", body.at("/statements/0/channel").asText());
        assertFalse(call.body().contains("ada@example.org"));
    }

    @Test
    void hostile_words_call_no_channel_fake_no_link_and_begin_no_line() throws IOException {
        listeners.says("<!channel> <@U123> <https://evil.example|Sign in> & &lt;!here&gt; <script> " + word
                + "\n*Outages: all fine*");
        var text = json(host.visits().get(0)).get("text").asText();
        assertFalse(text.matches("(?s).*[<].*"), text);
        assertEquals(1, text.split("\n> ", -1).length - 1);
        assertTrue(
                text.contains(
                        "&lt;!channel&gt; &lt;@U123&gt; &lt;https://evil.example|Sign in&gt; &amp; &amp;lt;!here&amp;gt; &lt;script&gt; "
                                + word + " *Outages"),
                text);
        assertFalse(json(host.visits().get(0)).get("unfurl_links").asBoolean());
    }

    @Test
    void a_flood_is_two_calls() throws IOException {
        for (var person : leavers.crowd(30).subList(0, 30)) {
            listeners.says(person, "My " + word, clock.instant());
        }
        listeners.hear();
        assertEquals(1, host.visits().size());
        listeners.later(Duration.ofMinutes(10));
        assertEquals(2, host.visits().size());
        var body = json(host.visits().get(1));
        assertEquals("alert.more", body.get("type").asText());
        assertEquals(20, body.get("statements").size());
        assertEquals(29, body.get("total").asInt());
        assertTrue(body.get("text").asText().contains("Outages: 29 more since 23 November 2026"));
    }

    /** The receiver may answer whatever it likes: nobody else is called. */
    @Test
    void a_redirect_is_not_followed_and_tried_again_later() {
        host.answering(exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/inside");
            exchange.sendResponseHeaders(302, -1);
        });
        listeners.says("The " + word);
        assertEquals(1, host.visits().size());
        listeners.later(Duration.ofMinutes(1));
        assertEquals(2, host.visits().size());
        assertTrue(host.visits().stream().allMatch(visit -> visit.path().equals("/services/T0/B0/secret")));
    }

    @Test
    void an_internal_address_is_never_called_whoever_wrote_it_down() throws IOException {
        try (var inside = new Host()) {
            listeners.isCalled(operators.mina(), inside.url("127.0.0.1", "/"), word);
            listeners.says("The " + word);
            listeners.later(Duration.ofHours(1));
            assertEquals(0, inside.visits().size());
        }
    }

    @Test
    void of_who_was_erased_before_it_is_told_no_word_is_told() throws IOException, SQLException {
        listeners.says("First " + word);
        var ada = listeners.says("My secret is walrus-" + word);
        listeners.says("Mine is none " + word);
        erase(ada);
        listeners.later(Duration.ofMinutes(11));
        var body = host.visits().get(1).body();
        assertFalse(body.contains("walrus-"), body);
        assertTrue(body.contains("Mine is none " + word), body);
        assertFalse(dump.tables().contains("walrus-" + word));
    }

    @Test
    void of_who_is_erased_the_messages_go_and_what_others_said_on_the_way_is_told_anew() throws SQLException {
        listeners.says("First " + word);
        host.answering(500);
        var ada = listeners.says("My secret is walrus-" + word);
        listeners.says("Mine is none " + word);
        listeners.later(Duration.ofMinutes(11));
        assertEquals(2, host.visits().size());
        assertTrue(dump.tables().contains("walrus-" + word));

        erase(ada);
        assertFalse(dump.tables().contains("walrus-" + word));
        listeners.later(Duration.ofMinutes(5));
        assertEquals(3, host.visits().size());
        var anew = host.visits().get(2).body();
        assertTrue(anew.contains("Mine is none " + word), anew);
        assertFalse(Stream.of("walrus-", "First").anyMatch(anew::contains), anew);
    }

    private void erase(Leavers.Person person) {
        leavers.in(() -> erasure.of(Customer.known(person.customer()).orElseThrow()));
    }

    private static JsonNode json(Host.Visit visit) throws IOException {
        return Json.MAPPER.readTree(visit.body());
    }
}
