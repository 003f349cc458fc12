package io.leavewell.reason;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Reads history again where somebody asked for it, portion by portion: a stop or a crash loses no more than one. */
@ApplicationScoped
class RereadingRoutine implements Routine {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int PORTION = 500;

    @Inject
    ReadingUp reading;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "reason.rereading";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ReasonMessages.class).workRereading();
    }

    @Override
    public Duration every() {
        return SOON;
    }

    @Override
    public void run() {
        while (QuarkusTransaction.requiringNew().call(this::readPortion)) {
            // the next ones
        }
    }

    /** @return whether there may be more to read */
    private boolean readPortion() {
        var open = Rereading.open().filter(Rereading::isRunning);
        open.ifPresent(this::read);
        database.flush();
        database.clear();
        return open.filter(Rereading::isRunning).isPresent();
    }

    private void read(Rereading rereading) {
        var next = rereading.next(PORTION);
        if (next.isEmpty()) {
            rereading.finish(clock.instant());
        } else {
            rereading.advance(next, reading.readAgain(next));
        }
    }
}
