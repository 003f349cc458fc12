package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operator;
import io.leavewell.account.Operators;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S4, T-S5: what the wall around the workspace tells browsers, and the log. */
@QuarkusTest
class WallTest {

    private static final String WORDS = "mauve-pangolin";

    @Inject
    Operators operators;

    private Operator vera;
    private String cookie;

    @BeforeEach
    void vera_signs_in() {
        vera = operators.newcomer(Role.VIEWER);
        cookie = "Cookie: " + operators.cookie(vera);
    }

    @Test
    void who_asks_for_more_than_their_role_allows_stands_in_the_log() {
        try (var log = new Overheard()) {
            assertEquals(403, Wire.get("/workspace/people?q=" + WORDS, cookie).status());
            assertTrue(
                    log.all()
                            .contains("Operator %s was refused at PeopleResource.list: it needs the role ADMIN"
                                    .formatted(vera.id())),
                    log.all());
            assertFalse(log.all().contains(WORDS));
        }
    }

    @Test
    void a_form_that_no_page_of_ours_sent_stands_in_the_log() {
        try (var log = new Overheard()) {
            for (var forged : new String[] {"X-None: 1", "Origin: https://" + WORDS + ".example"}) {
                var type = "Content-Type: application/x-www-form-urlencoded";
                var heard = Wire.say("POST", "/workspace/account", "name=" + WORDS, cookie, type, forged);
                assertEquals(403, heard.status());
            }
            assertTrue(log.all().contains("OwnResource.describe: the form had no token"), log.all());
            assertTrue(log.all().contains("OwnResource.describe: another site sent the form"), log.all());
            assertFalse(log.all().contains(WORDS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workspace/account", "/workspace/people", "/workspace/nothing", "/api/cancellations/x"})
    void what_operators_and_programs_read_is_kept_by_no_browser(String target) {
        assertEquals("no-store", Wire.get(target, cookie).header("Cache-Control"));
    }

    @Test
    void styles_and_scripts_may_be_kept() {
        assertTrue(Wire.get("/workspace/workspace.css").header("Cache-Control").contains("max-age"));
    }

    @Test
    void behind_tls_what_was_said_travels_in_a_cookie_of_this_host_alone() {
        var flash = new Flash(URI.create("https://leave.northlight.example"));
        var cookie = flash.say("Saved", Response.ok()).build().getCookies().get("__Host-leavewell-said");
        assertTrue(cookie.isSecure() && cookie.isHttpOnly());
        assertEquals("/", cookie.getPath());
        assertEquals("STRICT", cookie.getSameSite().name());
    }
}
