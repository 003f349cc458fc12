package io.leavewell.work;

import io.leavewell.web.Language;
import io.leavewell.web.Masking;
import io.leavewell.web.Messages;
import io.leavewell.web.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Jobs that failed for good and that no room speaks for. */
@ApplicationScoped
class JobSnags implements Snags {

    private static final String SEPARATOR = ":";

    @Inject
    StuckJobs jobs;

    @Inject
    Repertoire repertoire;

    @Inject
    Worker worker;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "job";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, WorkMessages.class).otherJobs();
    }

    @Override
    public int many() {
        return jobs.many(repertoire.withSnags());
    }

    @Override
    public List<Snag> latest(int most, Reader reader) {
        return jobs.latest(most, repertoire.withSnags()).stream()
                .map(job -> snag(job, reader))
                .toList();
    }

    @Override
    public Optional<Snag> find(String id, Reader reader) {
        return job(id).map(job -> snag(job, reader));
    }

    @Override
    public Verdict again(String id) {
        var isPlanned = job(id).filter(job -> jobs.again(job.kind(), job.id(), clock.instant()));
        AfterCommit.wake(worker, transaction);
        return isPlanned.isPresent() ? Verdict.TAKEN : Verdict.SETTLED_BEFORE;
    }

    @Override
    public Verdict byHand(String id, String person, String note) {
        var isSettled = job(id).filter(job -> jobs.byHand(job, person, note, clock.instant()));
        return isSettled.isPresent() ? Verdict.TAKEN : Verdict.SETTLED_BEFORE;
    }

    private Snag snag(StuckJob job, Reader reader) {
        return new Snag(
                job.kind() + SEPARATOR + job.id(),
                repertoire.label(job.kind(), reader.language()),
                Masking.words(job.error()),
                job.since(),
                job.failures(),
                "",
                "");
    }

    private Optional<StuckJob> job(String id) {
        var parts = id.split(SEPARATOR, 2);
        return parts.length == 2 ? jobs.find(parts[0], parts[1]) : Optional.empty();
    }
}
