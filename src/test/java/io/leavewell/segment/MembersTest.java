package io.leavewell.segment;

import static io.leavewell.segment.SegmentStory.url;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.leavewell.time.TestClock;
import io.leavewell.web.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The customers in a segment are listed, and nobody learns of them what they may not see. */
@QuarkusTest
class MembersTest {

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    People people;

    @Inject
    SegmentStory story;

    @Inject
    TestClock clock;

    private final String mark = UUID.randomUUID().toString();
    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        mina = story.as(operators.mina());
    }

    @Test
    void its_customers_are_a_list_with_pages_and_a_file() {
        IntStream.range(0, 50).forEach(number -> people.with("mark", mark));
        clock.advance(Duration.ofMinutes(1));
        var ada = people.with("mark", mark);
        leavers.also(ada, "starter", "12.00 EUR");
        var id = story.id(story.made(mina, "attribute-value", mark));
        var page = mina.open(url("/" + id + "/customers"));
        assertEquals(50, page.document().select("tbody tr").size());
        assertTrue(
                page.text().contains("Attribute mark: " + mark) && page.text().contains("1 to 50 of 51"));
        var link =
                page.document().select("tr:contains(" + ada.customer() + ") a").first();
        assertEquals("Ada", link.text());
        assertTrue(link.attr("href").endsWith("/customers/" + people.id(ada)));
        assertEquals(1, page.follow("Next").document().select("tbody tr").size());
        var file = mina.open(url("/" + id + "/customers?csv=1")).html().lines().toList();
        assertEquals("Customer id,Plan,Charged,Country", file.get(0));
        assertEquals(53, file.size());
        assertTrue(file.contains(ada.customer() + ",Starter,monthly,DE"), file.toString());
        assertEquals("segment.listed", story.acts(id).get(0));
    }

    @Test
    void who_may_not_see_attributes_leaves_them_as_they_are_and_cannot_guess_at_them() {
        var name = story.made(mina, "attribute-value", mark);
        var nell = story.as(operators.newcomer(Role.EDITOR));
        var form = nell.open(url("/" + story.id(name)));
        assertFalse(form.html().contains(mark));
        assertTrue(form.text().contains("A condition on an attribute stays as it is"), form.text());
        var guess = form.write("attribute-key", "mark")
                .write("attribute-value", "guess")
                .write("countries", "AQ");
        assertEquals(303, guess.press("Save").status());
        assertEquals(
                List.of(new Countries(List.of("AQ")), new Attribute("mark", mark)),
                leavers.in(() -> Segment.at(story.id(name)).orElseThrow().conditions()));
        var fresh = nell.open(url("/new")).write("attribute-key", "mark").write("attribute-value", mark);
        assertEquals(400, fresh.press("Count").status());
    }

    @Test
    void vera_reads_without_names_and_changes_nothing() {
        var ada = people.with("mark", mark);
        var name = story.made(mina, "attribute-value", mark);
        var vera = story.as(operators.vera());
        var list = vera.open(url(""));
        var row = list.document().select("tr:contains(" + name + ")");
        assertTrue(
                row.text().contains("Attribute mark: •••")
                        && row.select("form, button").isEmpty(),
                row.text());
        assertEquals(0, list.document().select("main form").size());
        var members = vera.open(row.select("a").first().absUrl("href"));
        assertEquals("A•••", members.document().select("tbody th").text());
        assertFalse(members.html().contains(mark) || members.html().contains(ada.email()));
        assertEquals(403, vera.open(url("/new")).status());
        var csrf = Map.entry("csrf", list.document().select("[name=csrf]").attr("value"));
        for (var path : List.of(
                "", "/" + story.id(name), "/" + story.id(name) + "/ending", "/" + story.id(name) + "/ending/end")) {
            var fields = List.of(csrf, Map.entry("name", "Vera's"), Map.entry("countries", "AQ"));
            assertEquals(403, vera.post(url(path), fields).status(), path);
        }
        assertEquals(404, vera.open(url("/" + UUID.randomUUID() + "/customers")).status());
    }
}
