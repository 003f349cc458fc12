package io.leavewell.reason.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.leavewell.reason.Reason;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class ScoreTest {

    @Test
    void what_is_right_as_well_counts_and_rare_codes_do_not() {
        var score = new Score();
        IntStream.range(0, 4).forEach(text -> score.add("en", Reason.BUDGET, Set.of(), Reason.BUDGET));
        score.add("en", Reason.BUDGET, Set.of(), Reason.TOO_EXPENSIVE);
        score.add("ko", Reason.TOO_EXPENSIVE, Set.of(Reason.PRICE_INCREASE), Reason.PRICE_INCREASE);
        assertEquals(6, score.texts());
        assertEquals(5 / 6.0, score.lenient(), 1e-9);
        assertEquals(5 / 6.0, score.group(), 1e-9);
        assertEquals(8 / 9.0, score.macroF1(), 1e-9);
    }
}
