package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.mail.Greeter.Kind;
import io.leavewell.mail.LetterEvent.What;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-M3, T-S7: what a mail relay tells of letters, once, twice, and as garbage. */
@QuarkusTest
class MailEventsTest {

    private static final String PATH = "/api/mail/events";

    @Inject
    Penpal ada;

    @Inject
    Suppressions suppressions;

    @Inject
    Operators operators;

    private String key;

    @Test
    void a_letter_that_bounced_is_marked_and_its_address_gets_nothing_more_however_often_it_is_told() {
        var letter = sent(Kind.GREETING);
        var sentAt = ada.letter(letter).settledAt();
        var event = "{\"type\":\"bounced\",\"message_id\":\"%s\",\"reason\":\"550 5.1.1 Gone <%s>\"}"
                .formatted(ada.letter(letter).messageId().orElseThrow(), ada.address());
        for (var time = 0; time < 3; time++) {
            assertEquals("{\"known\":true}", tell(event).body());
        }
        assertEquals(LetterState.BOUNCED, ada.letter(letter).state());
        assertEquals(sentAt, ada.letter(letter).settledAt());
        assertEquals(List.of(What.BOUNCED), ada.story(letter));
        assertTrue(ada.in(() -> suppressions.bounces(ada.address())));
        assertEquals(
                LetterState.SUPPRESSED, ada.tryOnce(ada.post(Kind.GREETING)).state());
    }

    @Test
    void by_the_address_alone_the_latest_letter_is_meant() {
        var first = sent(Kind.GREETING);
        var second = sent(Kind.GREETING);
        tell("{\"type\":\"bounced\",\"recipient\":\"%s\"}"
                .formatted(ada.address().toUpperCase()));
        assertEquals(LetterState.SENT, ada.letter(first).state());
        assertEquals(LetterState.BOUNCED, ada.letter(second).state());
    }

    @Test
    void who_calls_a_letter_junk_gets_no_offers_and_all_that_they_are_owed() {
        var letter = sent(Kind.GREETING);
        for (var time = 0; time < 2; time++) {
            tell("{\"type\":\"complained\",\"message_id\":\"%s\"}"
                    .formatted(ada.letter(letter).messageId().orElseThrow()));
        }
        assertTrue(ada.in(() -> suppressions.hold(ada.key(), LetterClass.MARKETING)));
        assertFalse(ada.in(() -> suppressions.hold(ada.key(), LetterClass.TRANSACTIONAL)));
        assertEquals(List.of(What.COMPLAINED), ada.story(letter));
        sent(Kind.GREETING);
    }

    @Test
    void what_is_only_late_suppresses_nobody() {
        var letter = sent(Kind.GREETING);
        var id = ada.letter(letter).messageId().orElseThrow();
        tell("{\"type\":\"deferred\",\"message_id\":\"%s\",\"reason\":\"451 later\"}".formatted(id));
        tell("{\"type\":\"bounced\",\"message_id\":\"%s\",\"permanent\":false,\"reason\":\"full\"}".formatted(id));
        assertEquals(List.of(What.DEFERRED, What.DEFERRED), ada.story(letter));
        assertEquals(LetterState.SENT, ada.letter(letter).state());
        sent(Kind.GREETING);
    }

    @Test
    void a_copy_that_bounced_is_not_the_letter() {
        var boss = "boss." + UUID.randomUUID() + "@example.org";
        var letter = ada.post(Kind.GREETING, new Mailbox(boss));
        ada.tryOnce(letter);
        var event = "{\"type\":\"bounced\",\"message_id\":\"%s\",\"recipient\":\"%s\"}"
                .formatted(ada.letter(letter).messageId().orElseThrow(), boss);
        tell(event);
        tell(event);
        assertEquals(LetterState.SENT, ada.letter(letter).state());
        assertEquals(List.of(What.COPY_BOUNCED), ada.story(letter));
        assertTrue(ada.in(() -> suppressions.bounces(boss)));
        assertFalse(ada.in(() -> suppressions.bounces(ada.address())));
    }

    @Test
    void a_letter_that_nobody_knows_changes_nothing() {
        assertEquals(
                "{\"known\":false}",
                tell("{\"type\":\"bounced\",\"message_id\":\"<x@y>\",\"recipient\":\"nobody@example.org\"}")
                        .body());
        assertEquals(
                "{\"known\":false}",
                tell("{\"type\":\"bounced\",\"recipient\":\"nobody@example.org\"}")
                        .body());
        assertFalse(ada.in(() -> suppressions.bounces("nobody@example.org")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\u0000",
                "42",
                "{\"type\":\"bounced\"}",
                "{\"type\":\"opened\",\"message_id\":\"<x@y>\"}",
                "{\"type\":[1],\"message_id\":\"<x@y>\"}",
                "{\"type\":\"bounced\",\"recipient\":\"nobody\"}",
                "{\"type\":\"bounced\",\"message_id\":\"a b\"}",
                "{\"type\":\"bounced\",\"message_id\":\"<x@y>\",\"permanent\":\"perhaps\"}"
            })
    void garbage_is_refused_with_a_reason(String garbage) {
        var heard = tell(garbage);
        assertEquals(400, heard.status(), heard.body());
        assertEquals("application/problem+json", heard.header("Content-Type"));
    }

    @Test
    void without_a_key_for_it_nothing_is_taken() {
        var other = "Authorization: Bearer " + operators.key("cancellations");
        for (var wrong : List.of("X-None: 1", other)) {
            assertEquals(
                    401,
                    Wire.say("POST", PATH, "{}", "Content-Type: application/json", wrong)
                            .status());
        }
    }

    private UUID sent(Kind kind) {
        var letter = ada.post(kind);
        assertEquals(LetterState.SENT, ada.tryOnce(letter).state());
        return letter;
    }

    private Wire.Heard tell(String event) {
        key = key == null ? operators.key("mail_events") : key;
        return Wire.say("POST", PATH, event, "Content-Type: application/json", "Authorization: Bearer " + key);
    }
}
