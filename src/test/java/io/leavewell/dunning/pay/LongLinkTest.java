package io.leavewell.dunning.pay;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leavewell.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-S9: a link may be only so long. */
@QuarkusTest
class LongLinkTest {

    @ParameterizedTest
    @CsvSource({"/pay/, 2001", "/pay/, 9000", "/pay/, 100000", "/card/, 2001", "/card/, 100000"})
    void a_link_that_is_far_too_long_is_refused_at_once_with_a_page(String path, int length) {
        var heard = assertTimeout(Duration.ofSeconds(2), () -> Wire.get(path + "x".repeat(length)));
        assertTrue(heard.status() == 404 || heard.status() == 414, heard.head());
        assertTrue(heard.body().contains("/cancel?lang=en"), heard.head());
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 9_000, 100_000})
    void nor_does_a_token_that_is_far_too_long_tell_of_anybody(int length) {
        var heard = assertTimeout(Duration.ofSeconds(2), () -> Wire.get("/pay/notice/" + "x".repeat(length)));
        assertTrue(heard.status() == 404 || heard.status() == 414, heard.head());
        assertFalse(heard.body().isEmpty());
    }
}
