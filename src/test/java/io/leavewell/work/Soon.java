package io.leavewell.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
class Soon {

    static void await(BooleanSupplier condition) {
        var patience = System.nanoTime() + Duration.ofSeconds(25).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < patience, "not done in 25 seconds");
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
