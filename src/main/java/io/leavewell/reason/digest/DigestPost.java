package io.leavewell.reason.digest;

import io.leavewell.account.Operator;
import io.leavewell.mail.Letters;
import io.leavewell.mail.Mailbox;
import io.leavewell.mail.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Posts digests: those that are due, and those that somebody asks for. */
@ApplicationScoped
class DigestPost {

    /** Who presses twice gets one. */
    private static final Duration ONCE_IN = Duration.ofMinutes(1);

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    /**
     * If one is due: about the last whole period only, however many went by while nothing ran. Another replica that comes
     * at the same time waits, and finds that none is due any more.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void due(UUID operator) {
        var subscription = DigestSubscription.held(operator).orElseThrow();
        var owner = Operator.of(operator).orElseThrow();
        var now = Moment.of(clock, owner.reader().zone());
        if (!subscription.isDue(now.local())) {
            return;
        }
        if (DigestTab.isOpenTo(owner)) {
            DigestSent.due(subscription, subscription.rhythm().before(now.today()), now.instant())
                    .ifPresent(sent -> post(sent, owner));
        }
        subscription.goOn(now.today());
    }

    /** @return whether it was posted; it was not if one was a moment ago */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean now(Operator owner, Rhythm rhythm, Filter filter) {
        var now = Moment.of(clock, owner.reader().zone());
        if (DigestSent.isAskedSince(owner.id(), now.instant().minus(ONCE_IN))) {
            return false;
        }
        post(DigestSent.asked(owner.id(), rhythm.before(now.today()), filter, now.instant()), owner);
        return true;
    }

    private void post(DigestSent sent, Operator owner) {
        var mailbox = new Mailbox(owner.email(), owner.name());
        var to = new Recipient(Recipient.TEAM, mailbox, owner.reader());
        letters.post(DigestLetter.DIGEST, sent.id(), to, clock.instant());
    }
}
