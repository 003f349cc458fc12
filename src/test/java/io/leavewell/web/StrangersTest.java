package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S5, T-S9: what strangers try at the door leads nowhere. */
@QuarkusTest
class StrangersTest {

    @Test
    void no_question_is_sent_back_as_it_came() {
        for (var method : new String[] {"TRACE", "TRACK", "CONNECT"}) {
            var heard = Wire.say(method, "/cancel", "", "X-Secret: pangolin");
            assertTrue(heard.status() >= 400 && heard.status() < 500 || heard.status() == 501, heard.head());
            assertFalse((heard.head() + heard.body()).contains("pangolin"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancel", "/c/adas", "/api/cancellations/x", "/q/health", "/nothing"})
    void no_other_site_may_read_an_answer(String target) {
        var asked = Wire.get(target, "Origin: https://evil.example");
        var before =
                Wire.say("OPTIONS", target, "", "Origin: https://evil.example", "Access-Control-Request-Method: POST");
        assertEquals("", asked.header("Access-Control-Allow-Origin"));
        assertEquals("", before.header("Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git/config",
                "/.git/",
                "/META-INF/",
                "/META-INF/resources/",
                "/WEB-INF/web.xml",
                "/application.properties",
                "/db/migration/",
                "/templates/layout.html",
                "/workspace/..%2fapplication.properties",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/cancel/..;/q/metrics",
                "/io/leavewell/Main.class",
                "/q/dev-ui",
                "/q/dev",
                "/q/arc/beans"
            })
    void neither_files_nor_engineers_tools_are_shown(String target) {
        var status = Wire.get(target).status();
        assertTrue(status == 404 || status == 400, target + ": " + status);
    }

    /** Where two lengths are told, a proxy may believe the one and we the other: then a second request hides in the first. */
    @Test
    void a_request_that_tells_two_lengths_hides_no_other() {
        var hidden = "0\r\n\r\nGET /q/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        var heard = Wire.say(
                "POST",
                "/cancel",
                hidden,
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked");
        assertFalse((heard.head() + heard.body()).contains("\"status\": \"UP\""), heard.body());
        var twice = Wire.say("POST", "/cancel", "kind=x", "Content-Length: 3");
        assertTrue(twice.status() == 400 || twice.status() == 0, twice.head());
    }

    @Test
    void what_strangers_say_about_their_address_is_not_believed() {
        QuarkusMock.installMockForType(new Limits(2, 0), Limits.class);
        for (var time = 0; time < 2; time++) {
            assertEquals(200, claiming("10.0.0." + time).status());
        }
        assertEquals(429, claiming("10.0.0.9").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancel", "/c/adas", "/nothing", "/clumsy", "/api/nothing", "/q/openapi"})
    void every_answer_says_what_it_is_and_in_which_letters(String target) {
        var type = Wire.get(target).header("Content-Type").toLowerCase();
        assertTrue(type.matches("text/html; ?charset=utf-8|application/(problem\\+json|json|yaml).*"), type);
    }

    private static Wire.Heard claiming(String address) {
        return Wire.from(
                "127.0.0.9",
                "GET",
                "/cancel",
                "",
                "X-Forwarded-For: " + address,
                "Forwarded: for=" + address,
                "X-Real-IP: " + address);
    }
}
