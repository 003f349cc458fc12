package io.leavewell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T-S9, T-P3: nobody asks without end, and nobody is remembered for it. */
class LimitsTest {

    private final AtomicLong now = new AtomicLong();
    private final Limits limits = limits(5, 3);

    @Test
    void ada_may_ask_five_times_a_minute_and_bo_is_not_kept_waiting_by_her() {
        assertEquals(5, granted("192.0.2.1", 9));
        assertEquals(5, granted("192.0.2.2", 9));
    }

    @Test
    void after_a_minute_ada_may_ask_again_however_often_she_tried_meanwhile() {
        granted("192.0.2.1", 5);
        pass(Duration.ofSeconds(59));
        assertEquals(0, granted("192.0.2.1", 1));
        pass(Duration.ofSeconds(1));
        assertEquals(5, granted("192.0.2.1", 6));
    }

    @Test
    void the_log_says_once_that_somebody_is_too_quick_and_not_who() {
        try (var log = new Overheard()) {
            granted("192.0.2.1", 20);
            var told = log.lines().stream().filter(line -> line.contains("asked more than 5 times"));
            assertEquals(1, told.count(), log.all());
            assertFalse(log.all().contains("192.0.2"));
        }
    }

    @Test
    void a_minute_later_nobody_knows_who_asked() {
        granted("192.0.2.1", 1);
        granted("2001:db8::1", 1);
        assertEquals(2, limits.remembered());
        pass(Duration.ofMinutes(1));
        assertEquals(0, limits.remembered());
    }

    @Test
    void all_addresses_of_one_home_count_as_one() {
        assertEquals(5, granted("2001:db8:1:2::1", 3) + granted("2001:db8:1:2:ffff::2", 3));
        assertEquals(1, granted("2001:db8:1:3::1", 1));
    }

    @Test
    void a_link_is_opened_three_times_a_minute_wherever_from() {
        assertEquals(
                3,
                IntStream.range(0, 5).filter(time -> limits.allowLink("adas")).count());
        assertTrue(limits.allowLink("bos"));
    }

    @Test
    void nought_is_no_limit() {
        var none = limits(0, 0);
        assertTrue(IntStream.range(0, 10_000).allMatch(time -> none.allowLink("adas")));
        assertEquals(0, none.remembered());
    }

    @Test
    void garbage_cannot_fill_the_memory() {
        assertFalse(IntStream.range(0, 300_000).mapToObj(String::valueOf).anyMatch(link -> !limits.allowLink(link)));
        assertTrue(limits.remembered() <= 100_000);
    }

    private Limits limits(int perAddress, int perLink) {
        return new Limits(
                perAddress, perLink, Caffeine.newBuilder().ticker(now::get).executor(Runnable::run));
    }

    private long granted(String address, int times) {
        return IntStream.range(0, times)
                .filter(time -> limits.allowAddress(parsed(address)))
                .count();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static InetAddress parsed(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
