package io.leavewell.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Tries jobs: the effect of one and its removal from the agenda are kept together or not at all. */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    private final Agenda agenda;
    private final OwnTransaction own;
    private final Payloads payloads;
    private final Clock clock;

    Attempts(Agenda agenda, OwnTransaction own, Payloads payloads, Clock clock) {
        this.agenda = agenda;
        this.own = own;
        this.payloads = payloads;
        this.clock = clock;
    }

    /** Takes the next job that is due off the agenda's waiting list, whatever transaction the caller is in. */
    Optional<Entry> pick(Collection<String> names) {
        return own.call(() -> agenda.pick(names, "caller", clock.instant()));
    }

    @ActivateRequestContext
    <T> void make(Job<T> job, Entry entry) {
        try {
            own.run(job.time(), () -> carryOut(job, entry));
        } catch (Overtaken e) {
            LOG.debugf("%s is another runner's by now", entry);
        } catch (Later later) {
            own.run(() -> agenda.postpone(entry, entry.failures(), later.when()));
        } catch (Throwable why) {
            failed(job, entry, why);
        }
    }

    private <T> void carryOut(Job<T> job, Entry entry) {
        job.run(payloads.read(entry.payload(), job.payload()));
        if (!agenda.done(entry)) throw new Overtaken();
    }

    private void failed(Job<?> job, Entry entry, Throwable why) {
        int failures = entry.failures() + 1;
        LOG.warnf("%s failed (%d of %d): %s", entry, failures, job.patience(), new Complaint(why));
        if (failures < job.patience()) {
            own.run(() -> agenda.postpone(entry, failures, clock.instant().plus(job.pauseAfter(failures))));
        } else {
            giveUp(job, entry, failures, why);
        }
    }

    private <T> void giveUp(Job<T> job, Entry entry, int failures, Throwable why) {
        var complaint = new Complaint(why).toString();
        try {
            own.run(() -> {
                if (agenda.giveUp(entry, failures, complaint, clock.instant()))
                    job.stuck(payloads.read(entry.payload(), job.payload()), why);
            });
        } catch (RuntimeException | Error e) {
            LOG.warnf("%s is stuck, and so is telling it: %s", entry, new Complaint(e));
            own.run(() -> agenda.giveUp(entry, failures, complaint, clock.instant()));
        }
    }

    /** Somebody else took the job over while it ran: what this attempt wrote must go. */
    private static class Overtaken extends RuntimeException {}
}
