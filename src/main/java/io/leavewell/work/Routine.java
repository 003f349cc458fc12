package io.leavewell.work;

import io.leavewell.web.Language;
import java.time.Duration;

/** Work that comes back for ever, such as the ledger's daily run; one replica at a time does it. */
public interface Routine {

    /** Stable: it is stored. */
    String name();

    /** What it is called. */
    default String label(Language language) {
        return name();
    }

    Duration every();

    /** Runs in no transaction; opens its own, so that long work commits as it goes. */
    void run();
}
