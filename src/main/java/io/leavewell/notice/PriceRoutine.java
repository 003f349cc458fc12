package io.leavewell.notice;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Moves changes of prices on: posts letters, keeps what proves that they went, has the new prices charged or left. */
@ApplicationScoped
class PriceRoutine implements Routine {

    private static final Sheaf SHEAF = new Sheaf("Changing a price");

    @Inject
    PriceQueue queue;

    @Inject
    PriceLetters letters;

    @Inject
    PriceEffects effects;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "notice.prices";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, NoticeMessages.class).workPrices();
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    /** What is off comes first, so that nobody is charged what was stopped. */
    @Override
    public void run() {
        QuarkusTransaction.requiringNew().run(queue::prove);
        SHEAF.all(after -> queue.revoked(after, clock.instant()), effects::takeBack);
        SHEAF.all(after -> queue.misled(after, clock.instant()), letters::postOff);
        SHEAF.all(queue::proven, effects::record);
        SHEAF.all(queue::unposted, letters::post);
    }
}
