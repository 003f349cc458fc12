package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.leavewell.billing.MoodyBilling;
import io.leavewell.outgoing.Host;
import io.leavewell.web.Json;
import io.leavewell.web.Mode;
import io.leavewell.web.SigningKey;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S3, T-L7: the host hears how a visit ended, signed, until it has heard it, and not a word of the customer's. */
@QuarkusTest
class OutcomeCallTest {

    @Inject
    Leavers leavers;

    @Inject
    OutcomeCall call;

    @Inject
    SigningKey key;

    @Inject
    MoodyBilling billing;

    private final Browser browser = new Browser();
    private Host host;

    @BeforeEach
    void listen() throws IOException {
        host = new Host();
        ClientProxy.unwrap(call).target = Optional.of(host.url("localhost", "/leavewell"));
    }

    @AfterEach
    void hang_up() {
        ClientProxy.unwrap(call).target = Optional.empty();
        billing.is(MoodyBilling.Mood.WORKS);
        host.close();
    }

    @Test
    void ada_leaves_and_the_host_hears_it_once_without_her_words() throws IOException {
        var ada = leavers.ada();
        var done = browser.open(leavers.link(ada))
                .choose("competitor")
                .write("words-competitor", "the purple walrus is nicer")
                .press("Cancel my subscription");
        assertEquals("Your Pro plan is cancelled", done.heading());
        leavers.later(Duration.ofSeconds(5));
        leavers.later(Duration.ofMinutes(5));
        assertEquals(1, host.visits().size());
        var told = host.visits().get(0);
        var news = Json.MAPPER.readTree(told.body());
        assertEquals("cancellation.cancelled", news.get("type").asText());
        assertEquals(ada.customer(), news.at("/data/customer").asText());
        assertEquals("competitor", news.at("/data/reason").asText());
        assertFalse(told.body().contains("walrus"));
        assertEquals(signature(told), told.headers().getFirst("webhook-signature"));
    }

    @Test
    void a_host_that_is_away_hears_it_later_under_the_same_id() {
        host.answering(500, 503);
        browser.open(leavers.link(leavers.ada())).press("Keep my plan");
        leavers.work();
        leavers.later(Duration.ofMinutes(1));
        leavers.later(Duration.ofMinutes(10));
        leavers.later(Duration.ofHours(2));
        assertEquals(3, host.visits().size());
        assertEquals(
                1,
                host.visits().stream()
                        .map(visit -> visit.headers().getFirst("webhook-id"))
                        .distinct()
                        .count());
    }

    @Test
    void nothing_is_told_before_billing_has_done_it() {
        billing.is(MoodyBilling.Mood.DOWN);
        browser.open(leavers.link(leavers.ada())).press("Cancel my subscription");
        leavers.later(Duration.ofSeconds(20));
        assertEquals(0, host.visits().size());
        billing.is(MoodyBilling.Mood.WORKS);
        leavers.later(Duration.ofMinutes(10));
        assertEquals(1, host.visits().size());
    }

    @Test
    void a_test_is_told_nobody() {
        browser.open(leavers.link(leavers.ada(), Mode.TEST, null)).press("Cancel my subscription");
        leavers.later(Duration.ofMinutes(1));
        assertEquals(0, host.visits().size());
    }

    private String signature(Host.Visit told) {
        var signed = told.headers().getFirst("webhook-id") + "."
                + told.headers().getFirst("webhook-timestamp") + "." + told.body();
        return "v1," + Base64.getEncoder().encodeToString(key.sign(signed));
    }
}
