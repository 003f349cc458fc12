package io.leavewell.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.SigningKey;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessengerTest {

    private static final String KEY = "only-for-examples-0123456789abcdef";
    private static final Names EVERY_NAME_IS_LOOPBACK = name -> List.of(InetAddress.getLoopbackAddress());
    private static final Names NOBODY_KNOWS = name -> {
        throw new UnknownHostException(name);
    };
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final Vertx VERTX = Vertx.vertx();

    private final Host host = new Host();

    MessengerTest() throws IOException {}

    @AfterEach
    void leave() {
        host.close();
    }

    @AfterAll
    static void stop() {
        VERTX.close();
    }

    @Test
    void the_host_can_verify_who_called_and_about_what() throws Exception {
        UUID id = UUID.randomUUID();
        Seal seal = new Seal(id, Instant.ofEpochSecond(1795165200), "{\"kept\":\"für Ada\"}");
        assertEquals(
                204,
                allowing("localhost")
                        .post(to("localhost", "/hook?a=b"), seal.headers(new SigningKey(KEY)), seal.body()));

        Host.Visit visit = host.visits().get(0);
        assertEquals("/hook?a=b", visit.path());
        assertEquals(seal.body(), visit.body());
        assertEquals("application/json", visit.headers().getFirst("Content-Type"));
        assertEquals(id.toString(), visit.headers().getFirst("webhook-id"));
        assertEquals("1795165200", visit.headers().getFirst("webhook-timestamp"));
        assertEquals(
                "v1," + hmac(id + ".1795165200." + visit.body()),
                visit.headers().getFirst("webhook-signature"));
    }

    @Test
    void a_host_that_is_not_listed_is_not_reached_on_loopback() {
        Undelivered refused = assertThrows(Undelivered.class, () -> call(allowing(), to("localhost", "/")));
        assertTrue(refused.getMessage().contains("internal"), refused::getMessage);
        assertEquals(List.of(), host.visits());
    }

    /** The name may mean another address a moment later: only the one that was checked is ever used. */
    @Test
    void the_address_that_was_checked_is_the_one_that_is_called() {
        Messenger messenger = allowing(EVERY_NAME_IS_LOOPBACK, PATIENCE, "hooks.invalid");
        assertEquals(204, call(messenger, to("hooks.invalid", "/")));
        assertEquals(
                host.url("hooks.invalid", "").getAuthority(),
                host.visits().get(0).headers().getFirst("Host"));
    }

    @Test
    void a_redirect_is_an_answer_and_is_not_followed() {
        URI elsewhere = host.url("localhost", "/elsewhere");
        host.answering(exchange -> {
            exchange.getResponseHeaders().add("Location", elsewhere.toString());
            exchange.sendResponseHeaders(307, -1);
        });
        assertEquals(307, call(allowing("*"), to("localhost", "/")));
        assertEquals(1, host.visits().size());
    }

    @Test
    void an_endless_answer_is_cut_off_long_before_the_time_is_up() throws InterruptedException {
        CountDownLatch cutOff = new CountDownLatch(1);
        host.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            flood(exchange.getResponseBody(), 8_192, 0);
            cutOff.countDown();
        });
        assertEquals(200, call(allowing(Names.SYSTEM, Duration.ofMinutes(1), "*"), to("localhost", "/")));
        assertTrue(cutOff.await(3, TimeUnit.SECONDS));
    }

    @Test
    void a_host_that_never_answers_is_left_in_time() {
        host.answering(exchange -> sleep(2_000));
        Undelivered late = assertThrows(Undelivered.class, () -> call(allowing("*"), to("localhost", "/")));
        assertTrue(late.getMessage().contains("in time"), late::getMessage);
    }

    @Test
    void a_body_that_drips_is_cut_off_in_time() throws InterruptedException {
        CountDownLatch cutOff = new CountDownLatch(1);
        host.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            flood(exchange.getResponseBody(), 1, 50);
            cutOff.countDown();
        });
        assertEquals(200, call(allowing("*"), to("localhost", "/")));
        assertTrue(cutOff.await(3, TimeUnit.SECONDS));
    }

    @Test
    void a_host_that_is_not_there_is_an_undelivered_call() {
        host.close();
        assertThrows(Undelivered.class, () -> call(allowing("*"), to("localhost", "/")));
        assertThrows(Undelivered.class, () -> call(allowing(NOBODY_KNOWS, PATIENCE, "*"), to("hooks.invalid", "/")));
    }

    private static void flood(OutputStream body, int bytes, int millis) {
        try {
            while (true) {
                body.write(new byte[bytes]);
                body.flush();
                sleep(millis);
            }
        } catch (IOException cutOff) {
            // as it should be
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Target to(String name, String path) {
        return new Target(host.url(name, path));
    }

    private static int call(Messenger messenger, Target target) {
        return messenger.post(target, Map.of(), "{}");
    }

    private static Messenger allowing(String... hosts) {
        return allowing(Names.SYSTEM, PATIENCE, hosts);
    }

    private static Messenger allowing(Names names, Duration total, String... hosts) {
        return new Messenger(VERTX, Guard.allowing(List.of(hosts)), names, total);
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes("UTF-8"), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes("UTF-8")));
    }
}
