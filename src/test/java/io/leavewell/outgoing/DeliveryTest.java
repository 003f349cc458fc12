package io.leavewell.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private final Delivery delivery = new Delivery(null, null, null);

    @Test
    void a_call_is_tried_for_three_days_and_then_a_person_must_look() {
        Duration total = pauses().stream().reduce(Duration.ZERO, Duration::plus);
        assertTrue(total.compareTo(Duration.ofDays(3)) <= 0, total::toString);
        assertTrue(total.compareTo(Duration.ofHours(66)) > 0, total::toString);
    }

    @Test
    void each_pause_is_longer_than_the_one_before() {
        assertEquals(pauses().stream().sorted().distinct().toList(), pauses());
    }

    /** As many as lie between the attempts that patience allows. */
    private List<Duration> pauses() {
        return IntStream.range(1, delivery.patience())
                .mapToObj(delivery::pauseAfter)
                .toList();
    }
}
