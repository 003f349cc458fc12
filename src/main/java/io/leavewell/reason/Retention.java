package io.leavewell.reason;

import io.leavewell.work.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what people wrote after some months; what they chose stays in the counts (T-P3). */
@ApplicationScoped
class Retention implements Routine {

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.words-kept-months")
    int months;

    @Override
    public String name() {
        return "reason.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        Statement.forgetWordsBefore(
                clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant());
    }
}
