package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S5, T-S9, T-L6: whatever goes wrong gets a page of ours, with our headers and the plain way to cancel. */
@QuarkusTest
class ErrorPagesTest {

    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cache-Control",
            "Permissions-Policy");

    @Inject
    InlinedStyle inlined;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | /nothing              | 404 | There is nothing here",
                "GET    | /q/nothing            | 404 | There is nothing here",
                "GET    | /c                    | 404 | There is nothing here",
                "PUT    | /cancel               | 405 | There is nothing here",
                "DELETE | /c/adas               | 405 | There is nothing here",
                "GET    | /clumsy               | 500 | Something went wrong on our side",
            })
    void a_request_that_cannot_be_answered_gets_a_page(String method, String target, int status, String heading) {
        var heard = Wire.say(method, target, "");
        assertEquals(status, heard.status(), heard.head());
        var page = Jsoup.parse(heard.body());
        assertEquals(heading, page.select("h1").text());
        assertTrue(page.title().startsWith("Error: "));
        assertEquals("/cancel?lang=en", page.select("main a").attr("href"));
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() {
        var large = Wire.form("/cancel", "name=" + "x".repeat(600_000));
        assertEquals(413, large.status());
        assertTrue(large.body().contains("That was too long for us"));
        var wordy = Wire.form("/cancel", "name=" + "x".repeat(400_000));
        assertEquals(413, wordy.status());
        assertTrue(wordy.body().contains("/cancel?lang=en"));
        var chunks = Wire.say(
                "POST",
                "/cancel",
                "",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked\r\n\r\n90000\r\n" + "x".repeat(0x90000) + "\r\n0\r\n");
        assertEquals(413, chunks.status());
    }

    @Test
    void an_address_or_a_header_that_is_too_long_gets_a_page_too() {
        assertEquals(414, Wire.get("/" + "x".repeat(9_000)).status());
        assertTrue(Wire.get("/" + "x".repeat(9_000)).body().contains("We could not read that"));
        assertTrue(Wire.get("/cancel", "X-Garbage: " + "x".repeat(30_000)).status() < 500);
        assertEquals(
                431, Wire.get("/cancel", "X-Garbage: " + "x".repeat(90_000)).status());
    }

    @Test
    void a_body_that_no_form_sends_gets_a_page() {
        var json = Wire.say("POST", "/cancel", "{}", "Content-Type: application/json");
        assertEquals(415, json.status());
        assertTrue(json.body().contains("We could not read that"));
    }

    @Test
    void the_page_speaks_the_readers_language() {
        assertTrue(Wire.get("/nothing", "Accept-Language: de-AT").body().contains("Hier ist nichts"));
        assertTrue(Wire.get("/nothing?lang=ko", "Accept-Language: de").body().contains("<html lang=\"ko\">"));
        assertTrue(Wire.get("/nothing?lang=zh").body().contains("此页面不存在"));
    }

    @Test
    void a_mistake_of_ours_is_logged_once_by_the_id_on_the_page_and_explained_only_there() {
        try (var log = new Overheard()) {
            var heard = Wire.get("/clumsy");
            var id = Jsoup.parse(heard.body()).select("main > p").last().text().replace("Incident ", "");
            assertTrue(id.matches("[0-9A-Z]{1,5}"), id);
            assertEquals(
                    1,
                    log.lines().stream()
                            .filter(line -> line.contains("A vase fell"))
                            .count());
            assertTrue(log.all().contains("Incident " + id));
            assertFalse(heard.body().contains("vase"));
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/nothing,404", "/api/clumsy,500"})
    void programs_get_problem_details_instead(String target, int status) {
        var heard = Wire.get(target);
        assertEquals(status, heard.status());
        assertEquals("application/problem+json", heard.header("Content-Type"));
        assertTrue(heard.body().contains("\"status\":" + status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cancel",
                "/nothing",
                "/clumsy",
                "/c/altered",
                "/api/cancellations/x",
                "/q/health",
                "/q/openapi",
                "/favicon.ico"
            })
    void every_answer_has_the_headers_and_no_cookie(String target) {
        var heard = Wire.get(target);
        HEADERS.forEach(name -> assertEquals(
                1,
                heard.head()
                        .lines()
                        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                        .count(),
                name));
        assertEquals("no-referrer", heard.header("Referrer-Policy"));
        assertEquals("", heard.header("Set-Cookie"));
        assertEquals("", heard.header("Strict-Transport-Security"));
    }

    @Test
    void even_what_is_refused_unread_has_the_headers() {
        var heard = Wire.form("/cancel", "name=" + "x".repeat(600_000));
        HEADERS.forEach(name -> assertFalse(heard.header(name).isEmpty(), name));
    }

    @Test
    void behind_tls_browsers_are_told_to_stay_there() {
        var told = headers("'none'", "https://leave.northlight.example");
        assertEquals("max-age=31536000; includeSubDomains", told.get("Strict-Transport-Security"));
    }

    @Test
    void only_a_page_that_the_operator_names_may_frame_ours() {
        assertTrue(headers("'none'", "http://localhost")
                .get("Content-Security-Policy")
                .endsWith("frame-ancestors 'none'"));
        assertTrue(headers("https://app.northlight.example", "http://localhost")
                .get("Content-Security-Policy")
                .endsWith("frame-ancestors https://app.northlight.example"));
    }

    @Test
    void whoever_comes_too_often_is_asked_to_wait_a_minute() {
        QuarkusMock.installMockForType(new Limits(3, 2), Limits.class);
        for (var time = 0; time < 3; time++) {
            assertEquals(200, Wire.from("127.0.0.7", "GET", "/cancel", "").status());
        }
        var wait = Wire.from("127.0.0.7", "GET", "/cancel", "", "Accept-Language: de");
        assertEquals(429, wait.status());
        assertEquals("60", wait.header("Retry-After"));
        assertTrue(wait.body().contains("Das war viel auf einmal"));
        assertEquals(200, Wire.from("127.0.0.8", "GET", "/cancel", "").status());
    }

    @Test
    void a_link_that_is_opened_too_often_rests_for_a_minute() {
        QuarkusMock.installMockForType(new Limits(0, 2), Limits.class);
        assertEquals(404, Wire.get("/c/adas").status());
        assertEquals(404, Wire.get("/c/adas/statement").status());
        assertEquals(429, Wire.get("/c/adas").status());
        assertEquals(404, Wire.get("/c/bos").status());
    }

    private MultiMap headers(String frameAncestors, String publicUrl) {
        var told = MultiMap.caseInsensitiveMultiMap();
        new SecurityHeaders(inlined, frameAncestors, URI.create(publicUrl)).on(told, true);
        return told;
    }
}
