package io.leavewell.reason.digest;

import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Sends each digest when it is 08:00 where its reader is. */
@ApplicationScoped
class DigestRound implements Routine {

    /** Where the day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    @Inject
    DigestPost post;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "reason.digest";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DigestMessages.class).work();
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var day = clock.instant().atOffset(EARLIEST).toLocalDate();
        QuarkusTransaction.requiringNew()
                .call(() -> DigestSubscription.until(day))
                .forEach(post::due);
    }
}
