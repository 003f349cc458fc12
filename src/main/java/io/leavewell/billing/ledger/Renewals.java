package io.leavewell.billing.ledger;

import io.leavewell.billing.Subscription;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Walks through the subscriptions whose period, trial or pause is over: charges, pauses or ends each. */
@ApplicationScoped
public class Renewals implements Routine {

    private static final Logger LOG = Logger.getLogger(Renewals.class);
    private static final int BATCH = 200;
    private static final Duration REST = Duration.ofHours(1);

    @Inject
    Clock clock;

    @Inject
    Tidings tidings;

    @Override
    public String name() {
        return "ledger.renewals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** Until nothing is due: who missed several periods comes up again for each. */
    @Override
    public void run() {
        while (!batch().isEmpty()) {}
    }

    /** All in one transaction, since almost always all goes well; if not, each in one of its own. */
    private List<UUID> batch() {
        var taken = new ArrayList<UUID>();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                taken.addAll(Subscription.takeDue(clock.instant(), BATCH));
                Subscription.of(taken).forEach(this::turn);
            });
        } catch (RuntimeException oneOfThem) {
            if (taken.isEmpty()) {
                throw oneOfThem;
            }
            taken.forEach(this::alone);
        }
        return taken;
    }

    private void alone(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> turn(Subscription.locked(id)));
        } catch (RuntimeException why) {
            LOG.errorf(why, "Subscription %s cannot go on; it is tried again in %s", id, REST);
            var later = clock.instant().plus(REST);
            QuarkusTransaction.requiringNew().run(() -> Subscription.putOff(id, later));
        }
    }

    private void turn(Subscription subscription) {
        var now = clock.instant();
        if (subscription.isDue(now)) {
            new Account(subscription, now, tidings).turn();
        }
    }
}
