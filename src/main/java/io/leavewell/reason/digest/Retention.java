package io.leavewell.reason.digest;

import io.leavewell.mail.Letters;
import io.leavewell.web.Language;
import io.leavewell.web.Messages;
import io.leavewell.work.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets digests as long after what they quote was said as the words themselves are (T-P3). */
@ApplicationScoped
class Retention implements Routine {

    /** On the last day of a month somebody may ask for the month before: what it quotes is at most so old. */
    private static final int OLDEST_QUOTE_DAYS = 62;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @ConfigProperty(name = "leavewell.words-kept-months")
    int months;

    @Override
    public String name() {
        return "reason.digest.retention";
    }

    @Override
    public String label(Language language) {
        return Messages.in(language, DigestMessages.class).retention();
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        var kept = clock.instant().atZone(ZoneOffset.UTC).minusMonths(months);
        DigestSent.before(kept.plusDays(OLDEST_QUOTE_DAYS).toInstant()).stream()
                .filter(sent -> sent.stretch().first().isBefore(kept.toLocalDate()))
                .forEach(sent -> {
                    letters.forgetAbout(sent.id());
                    sent.delete();
                });
    }
}
