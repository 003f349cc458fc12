package io.leavewell.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Runs routines, and puts each back on the agenda: sooner than usual when it failed. */
@ApplicationScoped
class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Agenda agenda;
    private final Clock clock;

    Rounds(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Sees to it that the routine is on the agenda: at once the first time, else no later than one period from now. */
    void repeat(Routine routine) {
        agenda.repeat(routine.name(), clock.instant(), clock.instant().plus(routine.every()));
    }

    @ActivateRequestContext
    void make(Routine routine, Entry entry) {
        try {
            routine.run();
            agenda.postpone(entry, 0, clock.instant().plus(routine.every()));
        } catch (Throwable why) {
            LOG.warnf("%s failed (%d in a row): %s", entry.kind(), entry.failures() + 1, new Complaint(why));
            agenda.postpone(entry, entry.failures() + 1, clock.instant().plus(pause(routine, entry.failures() + 1)));
        }
    }

    private static Duration pause(Routine routine, int failures) {
        var pause = Duration.ofSeconds(1L << Math.min(failures, 12));
        return pause.compareTo(routine.every()) < 0 ? pause : routine.every();
    }
}
