package io.leavewell.cancellation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Flows;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A flow comes as JSON from elsewhere. */
@QuarkusTest
class ImportsTest extends Editing {

    private static final String DEMO = Flows.resource("/demo/flow.json");

    @Test
    void what_was_exported_can_be_taken_in_again() {
        open("/workspace/flow/reasons/other").write("label-en", "Another thing").press("Save to the draft");
        var file = open("/workspace/flow/definition.json").html();
        open("/workspace/flow/discard").press("Discard 1 change");
        assertEquals(303, taking(file).status());
        assertEquals(Flows.parse(file), draft());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/flow/default.json", "/demo/flow.json"})
    void every_flow_of_ours_could_have_been_filled_in_by_hand(String flow) {
        assertEquals(303, taking(Flows.resource(flow)).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"percent\": 50 | \"percent\": 101",
                "\"percent\": 50 | \"percent\": 1e1000000000",
                "\"percent\": 50 | \"percent\": null",
                "\"percent\": 50 | \"percent\": \"many\"",
                "\"quiet_months\": 6 | \"quiet_months\": -6",
                "\"reason\": \"other\" | \"reason\": \"too_expensive\"",
                "\"reason\": \"other\" | \"reason\": \"boredom\"",
                "\"id\": \"five\" | \"id\": \"half\"",
                "\"half\", \"annual\" | \"half\", \"gone\"",
                "\"plan\": \"starter\" | \"plan\": \"tiny\"",
                "\"kind\": \"annual\" | \"kind\": \"gift\"",
                "\"months\": 3 | \"months\": 1e9",
                "\"EUR\": 5.00 | \"EURO\": 5.00",
                "\"EUR\": 5.00 | \"EUR\": 5.001",
                "/demo/help/first-steps | javascript:alert(1)",
                "\"keeping\": | \"kept\":",
                "\"survey\": | \"questions\":",
                "\"en\": \"It costs too much\" | \"en\": null",
                "\"en\": \"It costs too much\" | \"en\": {}",
                "\"offers\": \"with\" | \"offers\": \"sometimes\""
            })
    void what_nobody_could_have_filled_in_is_refused(String good, String odd) {
        assertTrue(DEMO.contains(good), good);
        refused(DEMO.replace(good, odd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "[]", "{}", "7", "\"flow\"", "{\"offers\":", "<script>alert(1)</script>"})
    void what_is_no_flow_is_refused_and_kept(String typed) {
        var page = refused(typed);
        assertEquals(typed.strip(), page.document().select("#definition").val().strip());
    }

    @Test
    void a_label_of_ten_thousand_characters_and_a_nest_without_end_are_refused() {
        refused(DEMO.replace("It costs too much", "x".repeat(10_000)));
        refused("[".repeat(100_000));
    }

    @Test
    void whoever_would_replace_what_another_has_just_saved_is_told() {
        var page = open("/workspace/flow/import").write("definition", DEMO);
        signedIn(operators.otto())
                .open(url("/workspace/flow/offers/half"))
                .write("percent", "40")
                .press("Save to the draft");
        var told = page.press("Make it the draft");
        assertEquals(409, told.status());
        assertEquals(DEMO.strip(), told.document().select("#definition").val().strip());
        assertEquals(303, told.press("Make it the draft").status());
    }

    private Browser.Page refused(String definition) {
        var before = draft();
        var page = taking(definition);
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"));
        assertEquals(before, draft());
        return page;
    }

    private Browser.Page taking(String definition) {
        return open("/workspace/flow/import").write("definition", definition).press("Make it the draft");
    }
}
