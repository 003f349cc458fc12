package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.web.Json;
import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-S1, T-S3, T-S9: how a host's backend asks for a link and for what came of it. */
@QuarkusTest
class CancellationApiTest {

    private static final String PATH = "/api/cancellations";

    @Inject
    Leavers leavers;

    @ConfigProperty(name = "leavewell.api-key")
    String key;

    private final Browser browser = new Browser();

    @Test
    void without_the_key_nobody_learns_anything() {
        var json = "{\"customer\":\"" + leavers.ada().customer() + "\"}";
        for (var tried : new String[] {"X-None: 1", "Authorization: Bearer nonsense", "Authorization: " + key}) {
            var heard = Wire.say("POST", PATH, json, "Content-Type: application/json", tried);
            assertEquals(401, heard.status());
            assertEquals("application/problem+json", heard.header("Content-Type"));
        }
        assertEquals(401, Wire.get(PATH + "/anything").status());
    }

    @Test
    void the_host_sends_ada_to_the_link_it_got_and_later_asks_how_it_ended() throws JsonProcessingException {
        var ada = leavers.ada();
        var made = asked("{\"customer\":\"%s\",\"subscription\":\"%s\"}".formatted(ada.customer(), ada.subscription()));
        assertEquals(201, made.status(), made.body());
        var visit = json(made).get("visit").asText();
        assertEquals(404, ended(visit).status());

        var path = URI.create(json(made).get("url").asText()).getRawPath();
        browser.open(Leavers.base() + path).choose("competitor").press("Cancel my subscription");
        var ended = ended(visit);
        assertEquals(200, ended.status());
        assertEquals("cancelled", json(ended).get("outcome").asText());
        assertEquals("competitor", json(ended).get("reason").asText());
        assertEquals(ada.customer(), json(ended).get("customer").asText());
    }

    @Test
    void asking_again_with_the_same_key_is_the_same_visit_and_only_for_the_same_customer()
            throws JsonProcessingException {
        var idempotent = "Idempotency-Key: " + UUID.randomUUID();
        var ada = "{\"customer\":\"" + leavers.ada().customer() + "\"}";
        var bo = "{\"customer\":\"" + leavers.ada().customer() + "\"}";
        var first = json(asked(ada, idempotent)).get("visit").asText();
        assertEquals(first, json(asked(ada, idempotent)).get("visit").asText());
        assertTrue(!first.equals(json(asked(bo, idempotent)).get("visit").asText()));
        assertTrue(!first.equals(json(asked(ada)).get("visit").asText()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'customer':'nobody'}                              | 422 | customer",
                "{'customer':''}                                    | 422 | customer",
                "{'customer':'a\\u0000b'}                           | 422 | customer",
                "{'customer':'\\ud800'}                             | 422 | customer",
                "{}                                                 | 422 | customer",
                "null                                               | 422 | customer",
                "{'customer':'ADA','subscription':'of-bo'}          | 422 | subscription",
                "{'customer':'ADA','subscription':'\\u0000'}        | 422 | subscription",
                "{'customer':'ADA','mode':'earnest'}                | 422 | mode",
                "{'customer':'ADA','return_url':'https://evil.example'} | 422 | return_url",
                "{'customer':'ADA','return_url':'javascript:alert(1)'}  | 422 | return_url",
                "{'customer':'ADA','return_url':'http://'}          | 422 | return_url",
                "{'customer':{'a':1}}                               | 400 | customer",
                "[1,2]                                              | 400 | ",
                "{'customer':                                       | 400 | ",
            })
    void a_wrong_question_is_answered_with_the_fields_to_mend(String json, int status, String field)
            throws JsonProcessingException {
        var heard = asked(json.replace('\'', '"').replace("ADA", leavers.ada().customer()));
        assertEquals(status, heard.status(), heard.body());
        assertEquals("application/problem+json", heard.header("Content-Type"));
        assertEquals(status, json(heard).get("status").asInt());
        if (field != null) {
            assertEquals(field, json(heard).at("/errors/0/field").asText());
        }
    }

    @Test
    void a_return_url_that_is_too_long_for_a_link_is_refused_too() {
        var url = "https://app.northlight.example/" + "x".repeat(2_000);
        var heard = asked("{\"customer\":\"%s\",\"return_url\":\"%s\"}"
                .formatted(leavers.ada().customer(), url));
        assertEquals(422, heard.status());
    }

    @Test
    void other_content_and_odd_visits_are_problems_and_not_ours() {
        var text = Wire.say("POST", PATH, "x", "Content-Type: text/plain", "Authorization: Bearer " + key);
        assertEquals(415, text.status());
        assertEquals("application/problem+json", text.header("Content-Type"));
        assertEquals(404, ended("%00").status());
        assertEquals(404, ended("x".repeat(3_000)).status());
        assertEquals(404, ended("%C3%28").status());
    }

    @Test
    void the_description_of_the_api_lists_it() {
        assertTrue(Wire.get("/q/openapi").body().contains("/api/cancellations/{visit}"));
    }

    private Wire.Heard asked(String json, String... more) {
        var headers = new String[] {
            "Content-Type: application/json", "Authorization: Bearer " + key, more.length > 0 ? more[0] : "X-None: 1"
        };
        return Wire.say("POST", PATH, json, headers);
    }

    private Wire.Heard ended(String visit) {
        return Wire.get(PATH + "/" + visit, "Authorization: Bearer " + key);
    }

    private static JsonNode json(Wire.Heard heard) throws JsonProcessingException {
        return Json.MAPPER.readTree(heard.body());
    }
}
