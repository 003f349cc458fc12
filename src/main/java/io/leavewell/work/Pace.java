package io.leavewell.work;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one replica takes on, and how soon its death is noticed. */
@ConfigMapping(prefix = "leavewell.work")
interface Pace {

    /** Off: this process plans work and leaves it to others. */
    @WithDefault("true")
    boolean enabled();

    @WithDefault("4")
    int threads();

    /** A replica that misses four in a row is taken for dead. */
    @WithDefault("2s")
    Duration heartbeat();

    /** How often to look for work that became due by itself or was planned elsewhere. */
    @WithDefault("1s")
    Duration poll();

    /** How long a stopping replica lets its jobs finish. */
    @WithDefault("20s")
    Duration farewell();
}
