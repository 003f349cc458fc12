package io.leavewell.account;

import io.leavewell.mail.Letters;
import io.leavewell.work.Routine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets what nobody needs any more: attempts after a day, links that are over, sessions long gone (T-P3). */
@ApplicationScoped
class Forgetfulness implements Routine {

    private static final Duration LONG_AGO = Duration.ofDays(90);

    @Inject
    Throttle throttle;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "account.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        throttle.forgetBefore(now.minus(Attempts.REMEMBERED));
        Ticket.over(now).forEach(ticket -> {
            ticket.end(now);
            letters.forgetAbout(ticket.id());
        });
        OperatorSession.forgetBefore(now.minus(LONG_AGO));
    }
}
