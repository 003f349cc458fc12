package io.leavewell.cancellation;

import io.leavewell.mail.Letters;
import io.leavewell.outgoing.Calls;
import io.leavewell.task.Task;
import io.leavewell.work.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what has been kept long enough: evidence after three years (T-L11), words to the team sooner (T-P3). */
@ApplicationScoped
class Retention implements Routine {

    private static final Period EVIDENCE = Period.ofYears(3);

    @Inject
    Forgetting forgetting;

    @Inject
    Letters letters;

    @Inject
    Calls calls;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.words-kept-months")
    int months;

    @Override
    public String name() {
        return "cancellation.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        Task.worded("question", before(Period.ofMonths(months))).forEach(forgetting::forget);
        Visit.forgetNotesBefore(before(Period.ofMonths(months)));
        forgetEvidence(before(EVIDENCE));
    }

    private void forgetEvidence(Instant before) {
        Outcome.<Outcome>list("visit.openedAt < ?1", before).forEach(outcome -> {
            calls.forget(outcome.id());
            letters.forgetAbout(outcome.id());
        });
        Visit.delete("openedAt < ?1", before);
        Wish.receivedBefore(before).forEach(wish -> {
            letters.forgetAbout(wish.id());
            wish.delete();
        });
    }

    private Instant before(Period age) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(age).toInstant();
    }
}
