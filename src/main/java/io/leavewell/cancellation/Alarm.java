package io.leavewell.cancellation;

import io.leavewell.task.Task;
import io.leavewell.web.Brand;
import io.leavewell.web.InTime;
import io.leavewell.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Calls for a person: a task for the team, a letter to them, a line in the log. */
@ApplicationScoped
class Alarm {

    private static final Logger LOG = Logger.getLogger(Alarm.class);

    @Inject
    LeavingLetters letters;

    @Inject
    InTime inTime;

    @Inject
    Brand brand;

    @Inject
    Clock clock;

    void effectStuck(String reference, String why) {
        raise("effect", reference, say().alertEffectStuck(reference, why));
    }

    /** What was stuck is carried out, so nobody need look any more. */
    void isOver(String reference) {
        Task.known("effect", reference)
                .filter(Task::isOpen)
                .ifPresent(task -> task.close(say().taskCarriedOut(), clock.instant()));
    }

    void wish(Wish wish) {
        raise("wish", wish.reference(), say().alertWish(wish.reference()));
    }

    /**
     * In a transaction of its own, since the one that met the trouble is lost; once a day is enough. What other programs
     * say may quote what people wrote, so only its name is told.
     */
    void flowBroken(RuntimeException trouble) {
        var why = trouble instanceof Flows.Broken
                ? trouble.getMessage()
                : trouble.getClass().getSimpleName();
        inTime.run(() -> raise("flow", clock.instant().toString().substring(0, 10), say().alertFlowBroken(why)));
    }

    private CancellationMessages say() {
        return Messages.in(brand.teamLanguage(), CancellationMessages.class);
    }

    private void raise(String kind, String about, String what) {
        var task = Task.open(kind, about, what, clock.instant());
        letters.toTeam(LeavingLetter.ALARM, task.id());
        LOG.errorf("A person must look: %s", what);
    }
}
