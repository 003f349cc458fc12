package io.leavewell.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** How often a second something can be done by some threads at once. */
final class Pace {

    /** One thread's own means of doing it, such as a connection. */
    interface Worker extends AutoCloseable {
        /** @param number of this turn among all threads' */
        void turn(int number) throws Exception;
    }

    private static final int THREADS = 16;

    private Pace() {}

    /** Turns a second, of {@code turns} done by 16 threads; numbers start at {@code from}. */
    static double of(int from, int turns, Callable<Worker> workers) throws Exception {
        var next = new AtomicInteger(from);
        var pool = Executors.newFixedThreadPool(THREADS);
        var start = System.nanoTime();
        var all = new ArrayList<Callable<Void>>();
        for (var thread = 0; thread < THREADS; thread++) {
            all.add(() -> {
                try (var worker = workers.call()) {
                    for (var turn = next.getAndIncrement(); turn < from + turns; turn = next.getAndIncrement()) {
                        worker.turn(turn);
                    }
                }
                return null;
            });
        }
        for (var done : pool.invokeAll(all)) {
            done.get();
        }
        pool.shutdown();
        return turns / ((System.nanoTime() - start) / 1e9);
    }
}
