package io.leavewell.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The help answers where a question arises, and what it tells to type works. */
@QuarkusTest
class HelpTest {

    private static final Pattern LINK = Pattern.compile("/help#(\\w+)");

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @ConfigProperty(name = "leavewell.api-key")
    String key;

    @Test
    void every_link_into_the_help_finds_its_chapter() throws IOException {
        var chapters = help(operators.cookie(operators.otto()))
                .document()
                .select("section.read")
                .eachAttr("id");
        var wanted = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(html|java)"))
                    .toList()) {
                LINK.matcher(Files.readString(file)).results().forEach(found -> wanted.add(found.group(1)));
            }
        }
        assertFalse(wanted.isEmpty());
        wanted.removeAll(chapters);
        assertEquals(new TreeSet<>(), wanted);
    }

    @Test
    void it_leads_only_to_pages_that_the_reader_may_open() {
        for (var who : new String[] {operators.cookie(operators.vera()), operators.cookie(operators.otto())}) {
            var browser = new Browser().signedIn(who);
            var page = browser.open(Operators.base() + "/workspace/help");
            page.document()
                    .select("section.read > p > a")
                    .eachAttr("abs:href")
                    .forEach(url -> assertFalse(browser.open(url).status() == 403, url));
        }
    }

    @Test
    void the_call_that_makes_a_link_works_as_it_stands_there() {
        var ada = leavers.ada();
        var snippet = help(operators.cookie(operators.vera()))
                .document()
                .select("#link pre")
                .text();
        var json = snippet.replaceFirst("(?s).*-d '(.*)'.*", "$1").replace("cus_42", ada.customer());
        assertTrue(snippet.contains("/api/cancellations"), snippet);
        RestAssured.given()
                .header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body(json)
                .post(Leavers.base() + "/api/cancellations")
                .then()
                .statusCode(201);
    }

    private Browser.Page help(String cookie) {
        return new Browser().signedIn(cookie).open(Operators.base() + "/workspace/help");
    }
}
