package io.leavewell.reason;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Reads what was said in the last seconds. */
@ApplicationScoped
class ReadingRoutine implements Routine {

    private static final Duration SOON = Duration.ofSeconds(2);

    @Inject
    ReadingUp reading;

    @Override
    public String name() {
        return "reason.reading";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, ReasonMessages.class).workReading();
    }

    @Override
    public Duration every() {
        return SOON;
    }

    @Override
    public void run() {
        reading.readNew();
    }
}
