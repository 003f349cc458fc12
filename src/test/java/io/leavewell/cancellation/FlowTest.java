package io.leavewell.cancellation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.leavewell.offer.Limit;
import io.leavewell.offer.Offer;
import io.leavewell.reason.Reason;
import io.leavewell.survey.Choice;
import io.leavewell.survey.FollowUp;
import io.leavewell.survey.Survey;
import io.leavewell.web.Json;
import io.leavewell.web.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flow is what its definition says, and can be written down again without losing or adding anything. */
class FlowTest {

    @ParameterizedTest
    @ValueSource(strings = {"/flow/default.json", "/demo/flow.json", "/flow/everything.json"})
    void what_is_written_down_is_what_is_read(String definition) {
        var flow = read(definition);
        assertEquals(flow, Flows.parse(Json.write(flow)));
    }

    @Test
    void a_definition_with_everything_is_written_down_with_everything() throws JsonProcessingException {
        var written = Json.MAPPER.readTree(Json.write(read("/flow/everything.json")));
        assertSays(Json.MAPPER.readTree(Flows.resource("/flow/everything.json")), written, "");
    }

    @Test
    void a_definition_from_before_behaves_as_before() {
        var flow = read("/flow/default.json");
        assertEquals(Flow.Ending.PER_PLAN, flow.ending());
        assertEquals(Map.of(), flow.floors());
        assertEquals(List.of(), flow.facts());
        assertEquals(Flow.Texts.OURS, flow.texts());
        assertEquals(Survey.Order.RANDOM, flow.survey().order());
        assertTrue(flow.survey().choices().stream().allMatch(Choice::active));
        assertTrue(flow.survey().choices().stream()
                .allMatch(choice -> choice.hint().isEmpty() && choice.followUp().isEmpty()));
        assertTrue(flow.shelf().stream()
                .allMatch(offer -> offer.limit().isEmpty() && offer.note().isEmpty()));
        assertEquals(List.of(), flow.counted());
    }

    @Test
    void a_definition_with_everything_says_everything() {
        var flow = read("/flow/everything.json");
        var dear = flow.survey().choice(Reason.TOO_EXPENSIVE).orElseThrow();
        assertEquals("Compared with what you get", en(dear.hint()));
        var asked = dear.followUp().orElseThrow();
        assertTrue(asked.required(), "so that it can be refused");
        assertEquals(
                List.of("rival", "use"),
                asked.options().stream().map(FollowUp.Option::code).toList());
        var half = flow.offer("half").orElseThrow();
        assertEquals(
                new Limit(Optional.of(LocalDate.parse("2026-03-31")), Optional.of(100)),
                half.limit().orElseThrow());
        assertEquals("Our thanks for staying with us", en(half.note()));
        assertTrue(flow.shelf().stream()
                .filter(Offer::saves)
                .allMatch(offer -> offer.limit().isPresent() && offer.note().isPresent()));
        assertEquals(List.of("half", "five", "annual", "trial"), flow.counted());
        assertEquals(new BigDecimal("9.90"), flow.floors().get("EUR"));
        assertEquals("Please clear your locker", en(flow.texts().afterwards()));
        assertEquals("free for others", flow.facts().get(0).how().byLanguage().get("en"));
    }

    /** Whatever the first has, the second must have. */
    private static void assertSays(JsonNode expected, JsonNode written, String place) {
        if (expected.isValueNode()) {
            assertEquals(expected.asText(), written.asText(), place);
        }
        expected.fieldNames()
                .forEachRemaining(name -> assertSays(expected.get(name), written.path(name), place + "/" + name));
        for (var at = 0; expected.isArray() && at < expected.size(); at++) {
            assertSays(expected.get(at), written.path(at), place + "/" + at);
        }
    }

    private static String en(Optional<Text> text) {
        return text.orElseThrow().byLanguage().get("en");
    }

    private static Flow read(String definition) {
        return Flows.parse(Flows.resource(definition));
    }
}
