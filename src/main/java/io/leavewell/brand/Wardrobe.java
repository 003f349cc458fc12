package io.leavewell.brand;

import io.leavewell.edition.Editions;
import io.leavewell.edition.Published;
import io.leavewell.web.Brand;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Sees to it that every replica wears the brand that is in force. */
@ApplicationScoped
class Wardrobe {

    static final String KIND = "brand";

    private static final Logger LOG = Logger.getLogger(Wardrobe.class);
    private static final int SECONDS = 5;

    @Inject
    Editions editions;

    @Inject
    Brand brand;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "brand");
        thread.setDaemon(true);
        return thread;
    });

    private volatile int worn;

    void begin(@Observes StartupEvent start) {
        dress();
        watch.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Once it is committed, and on another thread, since this one still has its transaction. */
    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published news) {
        if (news.kind().equals(KIND)) {
            watch.execute(this::look);
        }
    }

    void end(@Observes ShutdownEvent stop) {
        watch.shutdownNow();
    }

    /** Puts on what is in force, if it is something else. */
    synchronized void dress() {
        var version = editions.newest(KIND);
        if (version != worn) {
            brand.wear(
                    version == 0
                            ? Optional.empty()
                            : Optional.of(Look.parse(editions.definition(KIND, version))
                                    .livery()));
            worn = version;
        }
    }

    /** While the database does not answer, everything is worn as it was. */
    private void look() {
        try {
            dress();
        } catch (RuntimeException later) {
            LOG.debugf(later, "The brand could not be looked up");
        }
    }
}
