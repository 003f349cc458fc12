package io.leavewell.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.web.Wire;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** T-S4, T-S8: keys of programs are shown once, open what they are made for, and can be taken back. */
@QuarkusTest
class KeysTest {

    @Inject
    Operators operators;

    @Inject
    Keys keys;

    private Browser otto;
    private final String name = "Backend " + UUID.randomUUID();

    @BeforeEach
    void otto() {
        otto = new Browser().signedIn(operators.cookie(operators.otto()));
    }

    @Test
    void a_key_is_shown_once_and_kept_as_a_hash() {
        var secret = make();
        assertTrue(secret.matches("lw_[A-Za-z0-9_-]{43}"), secret);
        var page = otto.open(page());
        assertFalse(page.html().contains(secret));
        assertTrue(page.text().contains("…" + secret.substring(42)));
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals(
                        Secret.hash(secret),
                        AccessKey.showing(secret).orElseThrow().hash()));
    }

    @Test
    void it_opens_what_it_is_made_for_and_nothing_else() {
        var secret = make();
        assertEquals(404, ask(secret));
        assertEquals(401, ask(secret + "x"));
        assertEquals(401, ask(""));
        assertTrue(keys.opens(secret, "cancellations"));
        assertFalse(keys.opens(secret, "customers"));
    }

    @Test
    void the_list_tells_when_it_was_last_used() {
        var secret = make();
        assertTrue(row().contains("never"), row());
        ask(secret);
        assertTrue(row().contains("23 November 2026"), row());
        assertFalse(row().contains("never"), row());
    }

    @Test
    void a_revoked_key_opens_nothing_any_more() {
        var secret = make();
        otto.open(page()).press("Revoke " + name);
        assertEquals(401, ask(secret));
        assertTrue(row().contains("revoked"), row());
    }

    @Test
    void a_key_needs_a_name_and_something_to_open() {
        assertEquals(
                400, otto.open(page()).write("name", " ").press("Make the key").status());
        assertEquals(
                400,
                otto.open(page())
                        .write("name", name)
                        .write("scope", "all")
                        .press("Make the key")
                        .status());
        assertEquals(
                400,
                otto.open(page())
                        .write("name", "x".repeat(10_000))
                        .press("Make the key")
                        .status());
    }

    private String make() {
        var page = otto.open(page()).write("name", name).press("Make the key");
        assertEquals(200, page.status());
        return page.document().select("[role=status] pre").text();
    }

    private String row() {
        return otto.open(page()).document().select("tr:contains(" + name + ")").text();
    }

    private static int ask(String key) {
        return Wire.get("/api/cancellations/unknown", "Authorization: Bearer " + key)
                .status();
    }

    private static String page() {
        return Operators.base() + KeysResource.PATH;
    }
}
