package io.leavewell.segment;

import static io.leavewell.segment.SegmentStory.url;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.account.Operators;
import io.leavewell.cancellation.Browser;
import io.leavewell.cancellation.Leavers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operators make segments, look at who is in them, change them, end them and bring them back. */
@QuarkusTest
class SegmentPagesTest {

    /** Somewhere nobody of other stories lives. */
    private static final String FAR = "AQ";

    @Inject
    Operators operators;

    @Inject
    Leavers leavers;

    @Inject
    People people;

    @Inject
    SegmentStory story;

    private final String mark = UUID.randomUUID().toString();
    private Browser mina;

    @BeforeEach
    void mina_signs_in() {
        mina = story.as(operators.mina());
        leavers.ada();
    }

    @Test
    void a_mistake_keeps_what_was_typed_and_says_what_is_wrong() {
        var page = mina.open(url("/new"))
                .write("plan-pro", "true")
                .write("countries", "de, xx, Germany")
                .write("value-least", "20.001")
                .write("value-most", "a lot")
                .write("currency", "EUR")
                .write("tenure-least", "90")
                .write("tenure-most", "30")
                .write("attribute-key", "industry")
                .press("Save");
        assertEquals(400, page.status());
        assertTrue(page.title().startsWith("Error:"), page.title());
        var problems = page.document().select(".problem a").eachAttr("href");
        assertEquals(
                List.of("#countries", "#value-most", "#value-least", "#tenure-most", "#attribute-value", "#name"),
                problems);
        assertTrue(page.text().contains("XX, GERMANY"), page.text());
        assertEquals("de, xx, Germany", value(page, "countries"));
        assertEquals("a lot", value(page, "value-most"));
        assertEquals("industry", value(page, "attribute-key"));
        assertTrue(page.document().select("[name=plan-pro]").hasAttr("checked"));
    }

    @Test
    void a_segment_of_everybody_is_refused() {
        var page = mina.open(url("/new")).write("name", "Everybody").press("Save");
        assertEquals(400, page.status());
        assertTrue(page.text().contains("Please give at least one condition."), page.text());
        assertEquals("Everybody", value(page, "name"));
    }

    @Test
    void counting_needs_no_name_and_saves_nothing() {
        people.with("mark", mark);
        people.with("mark", mark);
        var page = mina.open(url("/new"))
                .write("attribute-key", "mark")
                .write("attribute-value", mark)
                .press("Count");
        assertEquals(200, page.status(), page.text());
        assertTrue(page.text().contains("Customers who meet these conditions now: 2"), page.text());
        assertEquals(mark, value(page, "attribute-value"));
        assertFalse(mina.open(url("")).text().contains(mark));
        assertEquals(400, mina.open(url("/new")).press("Count").status());
    }

    @Test
    void a_segment_is_made_listed_in_words_and_changed() {
        var name = made("countries", FAR);
        var row = mina.open(url("")).document().select("tr:contains(" + name + ")");
        assertTrue(row.text().contains("Country: Antarctica"), row.text());
        assertTrue(row.text().contains("Mina Roth, "), row.text());
        var edit = mina.open(row.select("a:contains(Edit)").first().absUrl("href"));
        assertEquals(FAR, value(edit, "countries"));
        var after = edit.write("language-ko", "true")
                .write("value-most", "40,50")
                .write("currency", "EUR")
                .write("tenure-least", "7")
                .write("interval-month", "true")
                .press("Save")
                .onward();
        assertTrue(after.text().contains("The segment is changed."), after.text());
        assertEquals(
                List.of(
                        "Charged: monthly",
                        "Country: Antarctica",
                        "Language: 한국어",
                        "Monthly value: at most €40.50",
                        "Days subscribed: at least 7"),
                after.document().select("tr:contains(" + name + ") li").eachText());
        var again = mina.open(url("/" + id(name)));
        assertEquals("40.50", value(again, "value-most"));
        again.press("Save");
        assertEquals(List.of("segment.changed", "segment.made"), story.acts(id(name)));
    }

    @Test
    void two_segments_in_use_never_have_one_name() {
        var name = made("countries", FAR);
        var page = mina.open(url("/new"))
                .write("name", name.toUpperCase())
                .write("countries", FAR)
                .press("Save");
        assertEquals(400, page.status());
        assertTrue(page.text().contains("Another segment has this name already."));
        var id = id(name);
        end(name);
        assertEquals(303, page.press("Save").status());
        var back = mina.open(url(""));
        var refused = back.press(back.document().getElementById("ended-" + id));
        assertEquals(400, refused.status());
        assertTrue(refused.text().contains("cannot come back"), refused.text());
    }

    @Test
    void a_segment_is_ended_and_brought_back_and_all_of_that_is_noted() {
        var name = made("countries", FAR);
        var id = id(name);
        var open = mina.open(url("/" + id));
        assertTrue(end(name).text().contains("It can be brought back below."));
        assertEquals(url(""), mina.open(url("/" + id)).onward().url());
        assertTrue(open.press("Save").text().contains("Somebody ended this segment meanwhile."));
        assertTrue(leavers.in(
                () -> Segment.inUse().stream().noneMatch(one -> one.id().equals(id))));
        var list = mina.open(url(""));
        var after = list.press(list.document().getElementById("ended-" + id)).onward();
        assertTrue(after.text().contains("The segment is back."), after.text());
        assertEquals(List.of("segment.brought_back", "segment.ended", "segment.made"), story.acts(id));
    }

    private Browser.Page end(String name) {
        var list = mina.open(url(""));
        return list.press(list.document()
                        .select("tr:contains(" + name + ") button")
                        .first())
                .onward();
    }

    private String made(String field, String value) {
        return story.made(mina, field, value);
    }

    private UUID id(String name) {
        return story.id(name);
    }

    private static String value(Browser.Page page, String field) {
        return page.document().getElementById(field).attr("value");
    }
}
