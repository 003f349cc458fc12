package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in braces is a value, or nothing at all. */
class BracesTest {

    private static final Set<String> VALUES = Set.of("amount", "day");

    @Test
    void a_value_with_braces_of_its_own_is_put_in_once() {
        assertEquals("Pay {day} by 3.12.", filled("Pay {amount} by {day}", Map.of("amount", "{day}", "day", "3.12.")));
    }

    @Test
    void a_value_stays_on_its_line() {
        assertEquals("For a Bcc: b now", filled("For {name} now", Map.of("name", "a\r\nBcc: b")));
        assertEquals("For a b", filled("For {name}", Map.of("name", "a\u2028b")));
    }

    @Test
    void a_dollar_sign_or_backslash_in_a_value_is_itself() {
        assertEquals("US$1 \\n $0", filled("{a}", Map.of("a", "US$1 \\n $0")));
    }

    @Test
    void what_has_no_value_stays_as_it_is() {
        assertEquals("{x} {amount", filled("{x} {amount", Map.of("amount", "1")));
        assertEquals("", filled("", Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Pay {amount} by {day};''",
                "Pay {amont};{amont}",
                "{#eval name}x{/eval};{#eval name} {/eval}",
                "Pay { amount };{ amount }",
                "Pay {amount now;{amount now",
                "Pay amount} now;}",
                "支付｛amount｝;｛amount｝",
                "{{amount}};{ }",
                "{};{}",
                "no value at all;''"
            })
    void whatever_would_not_be_filled_in_is_found(String sentence, String found) {
        var expected = found.isEmpty() ? List.of() : found.equals("{ amount }") ? List.of(found) : split(found);
        assertEquals(expected, Braces.strange(sentence, VALUES));
    }

    private static List<String> split(String found) {
        return found.startsWith("{amount now") ? List.of(found) : Arrays.asList(found.split(" (?=[{}])"));
    }

    private static String filled(String sentence, Map<String, String> values) {
        return Braces.filled(sentence, values);
    }
}
