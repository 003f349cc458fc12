package io.leavewell.work;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Does the planned work: in the background, or on the caller's thread for tests and simulations that move the clock. */
@ApplicationScoped
public class Worker {

    private final Repertoire repertoire;
    private final Replica replica;
    private final Pace pace;

    Worker(Repertoire repertoire, Replica replica, Pace pace) {
        this.repertoire = repertoire;
        this.replica = replica;
        this.pace = pace;
    }

    /** Runs every job that is due by the clock, and those they plan, on the caller's thread until none is left. */
    public void runDue() {
        var next = repertoire.next();
        while (next.isPresent()) {
            repertoire.perform(next.get());
            next = repertoire.next();
        }
    }

    /** Runs each routine once, due or not, on the caller's thread; what it throws is thrown. */
    public void runRoutines() {
        repertoire.routines().forEach(Routine::run);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (pace.enabled()) start();
    }

    void start() {
        repertoire.repeatRoutines();
        replica.start(repertoire);
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void stop() {
        replica.stop();
    }

    /** Looks for due work now instead of at the next poll. */
    void wake() {
        replica.wake();
    }
}
