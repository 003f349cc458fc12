package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API is asked once, in time, and with the key where there is one. */
class EndpointTest {

    private static final Vertx VERTX = Vertx.vertx();

    private final Adviser adviser = new Adviser();

    EndpointTest() throws IOException {}

    @AfterEach
    void leave() {
        adviser.close();
    }

    @AfterAll
    static void stop() {
        VERTX.close();
    }

    @Test
    void the_question_goes_to_chat_completions_with_the_key() {
        assertEquals("hm", endpoint(adviser.saying("hm").settings()).ask("{\"für\":\"Ada\"}"));
        var visit = adviser.asked().get(0);
        assertEquals("/v1/chat/completions", visit.path());
        assertEquals("{\"für\":\"Ada\"}", visit.body());
        assertEquals("Bearer hush-key", visit.headers().getFirst("Authorization"));
        assertEquals("application/json", visit.headers().getFirst("Content-Type"));
    }

    @Test
    void where_there_is_no_key_none_is_sent() {
        endpoint(adviser.saying("hm").settings().without("key")).ask("{}");
        assertFalse(adviser.asked().get(0).headers().containsKey("Authorization"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "500 | {} | it answered 500",
                "302 | {} | it answered 302",
                "429 | {\"choices\":[{\"message\":{\"content\":\"hm\"}}]} | it answered 429",
                "200 | <html>Hello</html> | it answered no JSON",
                "200 | {\"choices\":[]} | it answered no chat completion",
                "200 | [[[[ | it answered no JSON"
            })
    void what_is_not_the_protocol_is_no_answer_and_is_not_tried_again(int status, String body, String why) {
        adviser.answering(status, body).saying("again");
        assertEquals(why, refused());
        assertEquals(1, adviser.asked().size());
    }

    @Test
    void silence_of_the_model_is_an_answer() {
        var nothing = "{\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":null}}]}";
        assertEquals("", endpoint(adviser.answering(200, nothing).settings()).ask("{}"));
    }

    @Test
    void whoever_drips_is_cut_off_in_time() {
        adviser.dripping();
        assertTimeout(Duration.ofSeconds(4), () -> assertEquals("it did not answer in time", refused()));
    }

    @Test
    void whoever_says_more_than_64_kB_is_cut_off() {
        adviser.saying("x".repeat(70_000));
        assertEquals("it answered more than 64 kB", refused());
    }

    @Test
    void where_nobody_listens_there_is_no_answer_and_the_reason_quotes_nothing() {
        var settings = adviser.settings();
        adviser.close();
        var why =
                assertThrows(NoAnswer.class, () -> endpoint(settings).ask("{}")).getMessage();
        assertTrue(why.matches("\\w*(Connect|Closed)\\w*"), why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:11434/v1", "ftp://localhost/v1", "http://", "/v1", "http://a b", "   "})
    void what_cannot_be_called_is_no_endpoint(String url) {
        var settings = adviser.settings();
        var wrong = new Adviser.Set(
                Optional.of(url), settings.model(), settings.key(), .4, settings.perDay(), settings.timeout());
        assertEquals(Optional.empty(), Endpoint.of(wrong, VERTX));
    }

    @Test
    void without_a_model_nobody_is_asked() {
        assertEquals(Optional.empty(), Endpoint.of(adviser.settings().without("model"), VERTX));
        assertEquals(Optional.empty(), Endpoint.of(adviser.settings().without("url"), VERTX));
    }

    private String refused() {
        return assertThrows(NoAnswer.class, () -> endpoint(adviser.settings()).ask("{}"))
                .getMessage();
    }

    private static Endpoint endpoint(OpinionSettings settings) {
        return Endpoint.of(settings, VERTX).orElseThrow();
    }
}
