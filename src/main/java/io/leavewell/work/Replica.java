package io.leavewell.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** This process as one of many that look for due work: db-scheduler's poller, threads and heartbeats. */
@ApplicationScoped
class Replica {

    private static final Logger LOG = Logger.getLogger(Replica.class);
    private static final Duration NEVER = Duration.ofDays(365_000);

    private final DataSource database;
    private final Agenda agenda;
    private final Clock clock;
    private final Pace pace;
    private volatile Scheduler scheduler;

    Replica(DataSource database, Agenda agenda, Clock clock, Pace pace) {
        this.database = database;
        this.agenda = agenda;
        this.clock = clock;
        this.pace = pace;
    }

    void start(Repertoire repertoire) {
        List<Task<?>> tasks = repertoire.names().stream()
                .<Task<?>>map(name -> task(name, repertoire))
                .toList();
        scheduler = builder(tasks)
                .clock(clock::instant)
                .serializer(new AsText())
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .threads(pace.threads())
                .pollingInterval(pace.poll())
                // more than there are threads would wait without a heartbeat and be run twice
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(4)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(pace.farewell())
                .failureLogging(LogLevel.WARN, false)
                .build();
        scheduler.start();
    }

    void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    void wake() {
        var awake = scheduler;
        if (awake != null) awake.triggerCheckForDueExecutions();
    }

    /** Waits by the wall clock, so that a product driven by a moved clock still polls. */
    private SchedulerBuilder builder(List<Task<?>> tasks) {
        return new SchedulerBuilder(database, tasks) {
            @Override
            protected Waiter buildWaiter() {
                return new Waiter(poolingInterval);
            }
        };
    }

    /** What db-scheduler may do at the end of an execution is done already, or waits to be found dead and revived. */
    private Task<String> task(String name, Repertoire repertoire) {
        return Tasks.custom(name, String.class)
                .onFailure((failure, operations) -> {})
                .onDeadExecution((death, operations) -> revive(entry(death.getExecution())))
                .execute((instance, context) -> {
                    repertoire.perform(entry(context.getExecution()));
                    return (completion, operations) -> {};
                });
    }

    private void revive(Entry entry) {
        if (agenda.revive(entry, clock.instant()))
            LOG.infof("%s was held by a replica that fell silent; it is due again", entry);
    }

    private static Entry entry(Execution picked) {
        var payload = (String) picked.taskInstance.getData();
        return new Entry(picked.getTaskName(), picked.getId(), payload, picked.consecutiveFailures, picked.version);
    }

    /** Leaves reading to the attempt, where a payload that cannot be read is a failure like any other. */
    private static class AsText implements Serializer {

        @Override
        public byte[] serialize(Object text) {
            return ((String) text).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] text) {
            return text == null ? null : type.cast(new String(text, StandardCharsets.UTF_8));
        }
    }
}
