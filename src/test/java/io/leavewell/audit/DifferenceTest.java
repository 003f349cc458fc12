package io.leavewell.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.audit.Difference.Field;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was changed is read field by field, and what stayed as it was is not read at all. */
class DifferenceTest {

    @Test
    void only_the_fields_that_differ_are_told() {
        assertEquals(
                List.of(new Field("role", "VIEWER", "EDITOR")),
                fields("{\"role\":\"VIEWER\",\"name\":\"Vera\"}", "{\"name\":\"Vera\",\"role\":\"EDITOR\"}"));
    }

    @Test
    void what_is_new_was_nothing_and_what_is_gone_is_nothing() {
        assertEquals(
                List.of(new Field("code", "", "a"), new Field("seats", "", "3")),
                fields(null, "{\"code\":\"a\",\"seats\":3}"));
        assertEquals(List.of(new Field("code", "a", "")), fields("{\"code\":\"a\"}", null));
    }

    @Test
    void a_single_value_has_no_name() {
        assertEquals(List.of(new Field("", "12", "24")), fields("12", "24"));
        assertEquals(List.of(new Field("", "", "true")), fields(null, "true"));
    }

    @Test
    void things_inside_things_are_named_by_their_path() {
        assertEquals(
                List.of(new Field("offers[2].percent", "20", "30"), new Field("text.de", "Bleib", "Bleiben Sie")),
                fields(
                        "{\"offers\":[{\"percent\":10},{\"percent\":20}],\"text\":{\"de\":\"Bleib\"}}",
                        "{\"offers\":[{\"percent\":10},{\"percent\":30}],\"text\":{\"de\":\"Bleiben Sie\"}}"));
    }

    @Test
    void a_row_of_plain_values_is_one_value() {
        assertEquals(
                List.of(new Field("scopes", "a", "a, b")),
                fields("{\"scopes\":[\"a\"]}", "{\"scopes\":[\"a\",\"b\"]}"));
    }

    @Test
    void a_list_that_grows_tells_what_came() {
        assertEquals(
                List.of(new Field("steps[2].day", "", "5")),
                fields("{\"steps\":[{\"day\":1}]}", "{\"steps\":[{\"day\":1},{\"day\":5}]}"));
    }

    @Test
    void nothing_and_an_empty_value_are_the_same() {
        assertEquals(List.of(), fields("{\"note\":null}", "{}"));
        assertEquals(List.of(), fields(null, null));
    }

    private static List<Field> fields(String before, String after) {
        return Difference.between(Optional.ofNullable(before), Optional.ofNullable(after))
                .fields();
    }
}
