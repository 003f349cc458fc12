package io.leavewell.work;

import io.leavewell.web.Language;
import java.time.Duration;

/**
 * One kind of durable work; each bean of this type is known to the worker by its name.
 *
 * @param <T> what a single job carries: a record that Jackson can write and read
 */
public interface Job<T> {

    /** Stable: it is stored with every job. */
    String name();

    Class<T> payload();

    /** What jobs of this kind are called, in the plural. */
    default String label(Language language) {
        return name();
    }

    /** Whether {@link Snags} of their own speak for jobs of this kind, so that they are not listed as jobs. */
    default boolean hasSnags() {
        return false;
    }

    /**
     * Does one job, inside the transaction that also removes it: both are kept or neither. Throwing means that it is
     * tried again after a pause; throwing {@link Later} that it was too early.
     */
    void run(T payload);

    /** After so long a try is undone as if it had thrown. */
    default Duration time() {
        return Duration.ofMinutes(1);
    }

    /** How long to wait after the given number of failures in a row, counted from 1. */
    default Duration pauseAfter(int failures) {
        return Duration.ofSeconds(Math.min(1L << Math.min(failures, 12), 3600));
    }

    /** After how many failures in a row a person must look. */
    default int patience() {
        return 30;
    }

    /** Called once, in a transaction of its own, when patience is exhausted; the job itself is kept as stuck work. */
    default void stuck(T payload, Throwable why) {}
}
