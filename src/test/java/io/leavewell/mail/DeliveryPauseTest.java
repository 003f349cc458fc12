package io.leavewell.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T-M7 */
class DeliveryPauseTest {

    private final Delivery toServer = new Delivery(null, new Drawer(), null, null, Clock.systemUTC());
    private final Delivery toNobody = new Delivery(null, new Nobody("no server"), null, null, Clock.systemUTC());

    @Test
    void aServerThatIsDownIsTriedForThreeDays() {
        var tried = IntStream.range(1, toServer.patience())
                .mapToObj(toServer::pauseAfter)
                .reduce(Duration.ZERO, Duration::plus);
        assertTrue(tried.compareTo(Duration.ofDays(3)) >= 0);
        assertTrue(tried.compareTo(Duration.ofDays(3).plusHours(4)) < 0);
    }

    @Test
    void theFirstTriesComeSoon() {
        assertEquals(
                List.of(1L, 2L, 4L),
                IntStream.of(1, 2, 3)
                        .mapToObj(failures -> toServer.pauseAfter(failures).toMinutes())
                        .toList());
    }

    @Test
    void withoutAServerNothingIsGivenUp() {
        assertEquals(Integer.MAX_VALUE, toNobody.patience());
        assertEquals(Duration.ofMinutes(10), toNobody.pauseAfter(1_000_000));
    }
}
