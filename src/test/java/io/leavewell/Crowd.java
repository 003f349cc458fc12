package io.leavewell;

import io.leavewell.cancellation.Browser;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Visitors in four rows, each served one after the other; nobody goes before they are through. */
final class Crowd implements AutoCloseable {

    private static final int ROWS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ExecutorService rows = Executors.newFixedThreadPool(ROWS);
    private final List<Future<?>> ends = new ArrayList<>();
    private final Collection<Visitor> through = new ConcurrentLinkedQueue<>();
    private volatile boolean closing;

    static Crowd of(List<Visitor> visitors) {
        var crowd = new Crowd();
        for (int row = 0; row < ROWS; row++) {
            int first = row;
            var queue = new ArrayDeque<Visitor>();
            for (int place = first; place < visitors.size(); place += ROWS) {
                queue.add(visitors.get(place));
            }
            crowd.ends.add(crowd.rows.submit(() -> crowd.serve(queue)));
        }
        return crowd;
    }

    /** How many have been told a reference by now. */
    int served() {
        return through.size();
    }

    /** Lets nobody else in, and waits for those who are. */
    Collection<Visitor> last() throws Exception {
        closing = true;
        for (var end : ends) {
            end.get();
        }
        return through;
    }

    private Void serve(Queue<Visitor> row) throws InterruptedException {
        var browser = new Browser();
        while (!closing && !row.isEmpty()) {
            var visitor = row.remove();
            var end = Instant.now().plus(PATIENCE);
            while (!visitor.visit(browser)) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError(visitor.habit() + " never got through");
                }
                Thread.sleep(200);
            }
            through.add(visitor);
            Thread.sleep(ThreadLocalRandom.current().nextInt(10, 60));
        }
        return null;
    }

    @Override
    public void close() {
        closing = true;
        rows.shutdownNow();
    }
}
