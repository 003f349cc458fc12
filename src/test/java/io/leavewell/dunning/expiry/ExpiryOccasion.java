package io.leavewell.dunning.expiry;

import io.leavewell.billing.Interval;
import io.leavewell.billing.ledger.Subscribers;
import io.leavewell.mail.Occasion;
import io.leavewell.time.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;

/** Cy's card expires at the end of the year: thirty days before, and seven. */
@ApplicationScoped
class ExpiryOccasion implements Occasion {

    @Inject
    CardOwners owners;

    @Inject
    Subscribers people;

    @Inject
    TestClock clock;

    @Override
    public void comes(Consumer<String> arrived) {
        clock.set(Instant.parse("2026-10-05T09:00:00Z"));
        var cy = owners.subscribed(Interval.MONTH, false);
        var address = people.ask(cy, found -> found.customer().email().orElseThrow());
        for (var moment : new String[] {"2026-12-01T10:00:00Z", "2026-12-28T10:00:00Z"}) {
            owners.live(cy, moment);
            owners.act();
            arrived.accept(address);
        }
        clock.set(TestClock.START);
    }
}
