package io.leavewell.work;

import io.leavewell.work.Agenda.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The way into durable work: what is scheduled here is kept or lost with the caller's transaction. */
@ApplicationScoped
@Transactional
public class Jobs {

    /** More stuck jobs of one kind are a fire, not a list. */
    private static final int MANY = 10_000;

    private final Agenda agenda;
    private final StuckJobs stuckJobs;
    private final Payloads payloads;
    private final Worker worker;
    private final TransactionSynchronizationRegistry transaction;

    Jobs(
            Agenda agenda,
            StuckJobs stuckJobs,
            Payloads payloads,
            Worker worker,
            TransactionSynchronizationRegistry transaction) {
        this.agenda = agenda;
        this.stuckJobs = stuckJobs;
        this.payloads = payloads;
        this.worker = worker;
        this.transaction = transaction;
    }

    /**
     * Plans a job; a job of the same kind and id that waits already, or runs just now, is left as it is: so a job that
     * wants to come back plans itself under another id.
     *
     * @param id made of what happened, so that the same event never plans twice
     */
    public <T> void plan(Job<T> job, String id, T payload, Instant when) {
        planAll(job, List.of(new Planned<>(id, payload, when)));
    }

    /** Plans many jobs of one kind in one go, each as {@link #plan} would; a thousand or so at a time is best. */
    public <T> void planAll(Job<T> job, Collection<Planned<T>> many) {
        agenda.add(job.name(), many.stream().map(this::line).toList());
        AfterCommit.wake(worker, transaction);
    }

    /** Moves a waiting job to an earlier or later time; does nothing if it is running or done. */
    public void move(Job<?> job, String id, Instant when) {
        agenda.move(job.name(), id, when);
        AfterCommit.wake(worker, transaction);
    }

    /** Forgets a waiting job; does nothing if there is none. */
    public void drop(Job<?> job, String id) {
        agenda.drop(job.name(), id);
    }

    /** Forgets a job, waiting or stuck, with everything that was noted about it. */
    public void forget(Job<?> job, String id) {
        agenda.drop(job.name(), id);
        agenda.forget(job.name(), id);
    }

    /** Forgets what was said when a stuck job failed, and what a person noted about it; it still waits for one. */
    public void hush(Job<?> job, String id) {
        agenda.hush(job.name(), id);
    }

    /** Jobs of one kind that wait for a person. */
    public List<StuckJob> stuck(Job<?> job) {
        return stuckJobs.of(job.name(), MANY);
    }

    /** Has a job that got stuck tried anew, now or earlier than planned; what was noted about its failures is forgotten. */
    public <T> void again(Job<T> job, String id, T payload, Instant when) {
        forget(job, id);
        plan(job, id, payload, when);
    }

    private Line line(Planned<?> planned) {
        return new Line(planned.id(), payloads.write(planned.payload()), planned.when());
    }

    /** One of many jobs to plan. */
    public record Planned<T>(String id, T payload, Instant when) {}
}
