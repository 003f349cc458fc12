package io.leavewell.reason.alert;

import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Messages quote what people wrote, so they go when that goes, and their alerts with them (T-P3). */
@ApplicationScoped
class Retention implements Routine {

    private static final int PORTION = 500;

    @Inject
    Forgetting forgetting;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.words-kept-months")
    int months;

    @Override
    public String name() {
        return "alert.retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        while (QuarkusTransaction.requiringNew().call(this::forgetPortion) == PORTION) {
            // the next ones
        }
    }

    private int forgetPortion() {
        var before = clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
        var old = Alert.madeBefore(before, PORTION);
        old.stream().map(Alert::bundle).distinct().forEach(forgetting::forgetMessages);
        old.forEach(alert -> alert.delete());
        return old.size();
    }
}
