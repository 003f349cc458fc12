package io.leavewell.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.time.TestClock;
import io.leavewell.work.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CallsTest {

    @Inject
    Calls calls;

    @Inject
    Worker worker;

    @Inject
    TestClock clock;

    private final UUID ada = UUID.randomUUID();
    private Host host;

    @BeforeEach
    void open() throws IOException {
        host = new Host();
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @AfterEach
    void close() {
        QuarkusTransaction.requiringNew().run(() -> calls.forget(ada));
        host.close();
    }

    @Test
    void the_host_is_told_once_after_the_commit() {
        UUID id = tell("localhost");
        assertEquals(0, host.visits().size());

        worker.runDue();
        worker.runDue();
        assertEquals(1, host.visits().size());
        Host.Visit visit = host.visits().get(0);
        assertEquals(id.toString(), visit.headers().getFirst("webhook-id"));
        assertEquals(
                "{\"type\":\"visit.kept\",\"timestamp\":\"2026-11-23T09:00:00Z\",\"data\":{\"customer\":\"ada\"}}",
                visit.body());
        assertFalse(isOpen(id));
    }

    @Test
    void a_bare_body_is_told_as_it_is_signed_and_again_if_need_be() {
        host.answering(503);
        UUID id = QuarkusTransaction.requiringNew()
                .call(() ->
                        calls.postBare(host.url("localhost", "/hook"), "alert.first", Map.of("text", "Ada left"), ada));
        worker.runDue();
        pass(Duration.ofMinutes(1));
        worker.runDue();
        assertEquals(2, host.visits().size());
        for (Host.Visit visit : host.visits()) {
            assertEquals("{\"text\":\"Ada left\"}", visit.body());
            assertEquals(id.toString(), visit.headers().getFirst("webhook-id"));
            assertTrue(visit.headers().getFirst("webhook-signature").startsWith("v1,"));
        }
    }

    @Test
    void what_is_tried_out_is_told_once_and_kept_nowhere() {
        assertEquals(Optional.empty(), calls.tryBare(host.url("localhost", "/hook"), Map.of("text", "a trial")));
        host.answering(404);
        assertEquals(
                Optional.of("localhost answered 404"),
                calls.tryBare(host.url("localhost", "/hook"), Map.of("text", "a trial")));
        assertTrue(calls.tryBare(host.url("127.0.0.1", "/hook"), Map.of("text", "a trial"))
                .orElseThrow()
                .contains("internal"));
        worker.runDue();
        assertEquals(2, host.visits().size());
        assertTrue(host.visits().get(0).headers().getFirst("webhook-signature").startsWith("v1,"));
    }

    @Test
    void what_is_rolled_back_is_never_told() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    post("localhost");
                    throw new IllegalStateException("Ada thinks better of it");
                }));
        worker.runDue();
        assertEquals(0, host.visits().size());
    }

    @Test
    void a_host_that_fails_is_told_again_under_the_same_id() {
        host.answering(500, 302);
        UUID id = tell("localhost");
        for (int attempt = 0; attempt < 5; attempt++) {
            worker.runDue();
            pass(Duration.ofMinutes(1));
        }
        assertEquals(3, host.visits().size());
        assertTrue(host.visits().stream()
                .allMatch(visit -> id.toString().equals(visit.headers().getFirst("webhook-id"))));
        assertEquals(
                3,
                host.visits().stream()
                        .map(visit -> visit.headers().getFirst("webhook-timestamp"))
                        .distinct()
                        .count());
        assertFalse(isOpen(id));
    }

    @Test
    void a_host_that_is_gone_is_left_alone() {
        host.answering(410);
        UUID id = tell("localhost");
        worker.runDue();
        pass(Duration.ofDays(4));
        worker.runDue();
        assertEquals(1, host.visits().size());
        assertFalse(isOpen(id));
    }

    @Test
    void a_host_that_is_not_listed_is_never_reached_and_the_call_stays_open() {
        UUID id = tell("127.0.0.1");
        for (int day = 0; day < 12; day++) {
            worker.runDue();
            pass(Duration.ofDays(1));
        }
        assertEquals(0, host.visits().size());
        assertTrue(isOpen(id));
    }

    @Test
    void what_is_forgotten_is_not_told() {
        tell("localhost");
        QuarkusTransaction.requiringNew().run(() -> calls.forget(ada));
        worker.runDue();
        assertEquals(0, host.visits().size());
    }

    @Test
    void a_target_that_is_no_web_address_is_refused_at_once() {
        URI file = URI.create("file:///etc/passwd");
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> calls.post(file, "visit.kept", Map.of(), ada)));
    }

    private UUID tell(String name) {
        return QuarkusTransaction.requiringNew().call(() -> post(name));
    }

    private UUID post(String name) {
        return calls.post(host.url(name, "/hook"), "visit.kept", Map.of("customer", "ada"), ada);
    }

    private boolean isOpen(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Call.open(id).isPresent());
    }

    private void pass(Duration time) {
        clock.advance(time);
    }
}
