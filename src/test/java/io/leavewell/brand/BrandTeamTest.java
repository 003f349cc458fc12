package io.leavewell.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mina and Otto edit the brand at once; Vera looks. */
@QuarkusTest
class BrandTeamTest extends Dressing {

    @Test
    void two_who_edit_the_same_words_are_told_and_nothing_is_lost() {
        var minas = page();
        var ottos = signedIn(operators.otto()).open(url("/workspace/brand"));
        ottos.write("name", "Otto's").press("Save to the draft");

        var told = minas.write("name", "Mina's").press("Save to the draft");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Otto Lind has changed the draft meanwhile"));
        assertTrue(told.text().contains("Name Mina's Otto's"));
        assertEquals("Mina's", told.document().select("#name").val());
        assertEquals(
                "Mina's",
                onward(told.press("Save to the draft"))
                        .document()
                        .select("#name")
                        .val());
    }

    @Test
    void who_publishes_what_they_have_not_seen_is_told() {
        saved("name", "Northlight");
        var minas = page();
        signedIn(operators.otto())
                .open(url("/workspace/brand"))
                .write("name", "Otto's")
                .press("Save to the draft");
        var told = minas.press("Publish");
        assertEquals(409, told.status());
        assertTrue(told.text().contains("Somebody else has changed or published the draft meanwhile."));
        assertEquals("Plain", brand.name());
    }

    @Test
    void who_may_only_look_is_shown_no_form_and_refused() {
        var vera = signedIn(operators.vera());
        var page = vera.open(url("/workspace/brand"));
        assertEquals(200, page.status());
        assertEquals(0, page.document().select("main form").size());
        var token = page.document().select("[name=csrf]").val();
        for (var path : List.of("", "/colour", "/publish", "/discard", "/history/1", "/logo", "/logo/remove")) {
            var answer = vera.post(url("/workspace/brand" + path), List.of(Map.entry("csrf", token)));
            assertEquals(403, answer.status(), path);
        }
    }
}
