package io.leavewell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what other processes are about to do, and looks ten times a second. */
final class Patience {

    private Patience() {}

    static void await(Duration most, Callable<Boolean> wanted) throws Exception {
        var end = Instant.now().plus(most);
        while (!wanted.call()) {
            assertTrue(Instant.now().isBefore(end), () -> "waited in vain for " + most);
            Thread.sleep(100);
        }
    }
}
