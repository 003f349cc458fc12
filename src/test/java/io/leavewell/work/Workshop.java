package io.leavewell.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Workers put together by hand beside the product's own, with their own kinds of work, clock and pace. */
record Workshop(DataSource database, TransactionManager manager, TransactionSynchronizationRegistry registry) {

    Worker worker(Clock clock, List<Job<?>> jobs, List<Routine> routines) {
        return worker(clock, new Pacing(Duration.ofMillis(200)), jobs, routines);
    }

    Worker worker(Clock clock, Pace pace, List<Job<?>> jobs, List<Routine> routines) {
        var agenda = new Agenda(database);
        var attempts = new Attempts(agenda, new OwnTransaction(manager), payloads(), clock);
        var repertoire = new Repertoire(jobs, routines, attempts, new Rounds(agenda, clock));
        return new Worker(repertoire, new Replica(database, agenda, clock, pace), pace);
    }

    /** Without interceptors: to be used inside a transaction. */
    Jobs jobs(Worker worker) {
        return new Jobs(new Agenda(database), new StuckJobs(database), payloads(), worker, registry);
    }

    Sql sql() {
        return new Sql(database);
    }

    private static Payloads payloads() {
        return new Payloads(new ObjectMapper());
    }

    record Pacing(Duration poll) implements Pace {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int threads() {
            return 4;
        }

        @Override
        public Duration heartbeat() {
            return Duration.ofMillis(500);
        }

        @Override
        public Duration farewell() {
            return Duration.ofSeconds(2);
        }
    }
}
