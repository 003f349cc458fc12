package io.leavewell.cancellation;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens behind a page. */
final class Patience {

    private Patience() {}

    static void until(BooleanSupplier happened) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It has not happened in 20 seconds");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
