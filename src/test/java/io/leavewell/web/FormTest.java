package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.ClientErrorException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-S9, T-L2: whatever bytes a form brings, they are read, and nobody is turned away for a stray sign. */
class FormTest {

    @ParameterizedTest
    @CsvSource({
        "a=b,b",
        "a=b&a=c,b",
        "x=y&a=b%20c+d,b c d",
        "a=%C3%A9%F0%9F%98%80,é😀",
        "a=100%,100%",
        "a=%ZZ%4,%ZZ%4",
        "a=%C3%28,\ufffd(",
        "a=b=c,b=c",
        "&&=&=x&%61=b,b",
        "a==,="
    })
    void a_field_is_read_however_it_is_written(String body, String text) {
        assertEquals(Optional.of(text), form(body).text("a"));
    }

    @ParameterizedTest
    @CsvSource({"''", "a", "a=", "a=+%20", "b=a"})
    void what_is_not_there_or_blank_is_nothing(String body) {
        assertEquals(Optional.empty(), form(body).text("a"));
    }

    @Test
    void a_field_longer_than_any_text_is_refused() {
        assertEquals(
                300_000,
                form("a=" + "x".repeat(300_000)).text("a").orElseThrow().length());
        assertThrows(ClientErrorException.class, () -> form("a=" + "x".repeat(300_001)));
    }

    private static Form form(String body) {
        return Form.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
