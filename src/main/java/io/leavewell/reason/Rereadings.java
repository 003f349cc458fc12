package io.leavewell.reason;

import io.leavewell.audit.Audit;
import io.leavewell.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Has history read again, in the background; a stop keeps what is done. */
@ApplicationScoped
@Transactional
public class Rereadings {

    @Inject
    CurrentActor current;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public void begin() {
        Rereading.begin(current.get().name(), clock.instant());
        audit.note(ReasonAct.REREAD, "tagger", "history", null, null);
    }

    /** Does nothing if none is under way. */
    public void stop() {
        Rereading.open().filter(Rereading::isRunning).ifPresent(rereading -> {
            rereading.stop(clock.instant());
            audit.note(ReasonAct.REREADING_STOPPED, "tagger", "history", null, rereading.done());
        });
    }

    /** Goes on where it was stopped. */
    public void resume() {
        Rereading.open().filter(Rereading::isStopped).ifPresent(rereading -> {
            rereading.resume();
            audit.note(ReasonAct.REREAD, "tagger", "history", rereading.done(), null);
        });
    }
}
