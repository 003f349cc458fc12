package io.leavewell.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** There is no database here, so whatever asks one fails. */
class CountsTest {

    @Test
    void where_no_offer_is_limited_in_number_nobody_asks_how_often_one_was_taken() {
        assertEquals(Map.of(), Redemption.counts(List.of()));
    }
}
