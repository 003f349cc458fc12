package io.leavewell.notice;

import io.leavewell.billing.Change;
import io.leavewell.billing.Effect;
import io.leavewell.billing.Effects;
import io.leavewell.billing.Subscription;
import io.leavewell.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Has billing charge other prices from the renewals of which people were told early enough, and leave it if it is off. */
@ApplicationScoped
class PriceEffects {

    /** A renewal that is so near may be charged before billing has heard of the other price. */
    private static final Duration TOO_NEAR = Duration.ofHours(2);

    @Inject
    Effects effects;

    @Inject
    Clock clock;

    /** Those whose letter is proven to have gone. Who is leaving is looked at again if they stay. */
    void record(List<UUID> ids) {
        PriceQueue.notices(ids).forEach(notice -> {
            var subscription = notice.subscription().hold();
            PriceLetters.obstacle(notice)
                    .ifPresentOrElse(
                            why -> {
                                if (why != Skip.LEAVING) {
                                    notice.skip(why);
                                }
                            },
                            () -> record(notice, subscription));
        });
    }

    void takeBack(List<UUID> ids) {
        PriceQueue.notices(ids).forEach(notice -> {
            var subscription = notice.subscription().hold();
            if (!subscription.isEnded() && isAgreed(notice, subscription)) {
                var before = notice.before().orElseThrow();
                var from = notice.times().effectAt().orElseThrow();
                effects.record(notice.id(), "price-off:" + notice.id(), subscription, to(before, subscription, from));
            }
            notice.takeBack(clock.instant());
        });
    }

    private void record(Notice notice, Subscription subscription) {
        var now = clock.instant();
        var told = notice.times().sentAt().orElse(now);
        var terms = notice.change().orElseThrow().terms();
        var from = new RenewalDays(subscription, terms).kept(told, now.plus(TOO_NEAR));
        effects.record(notice.id(), "price:" + notice.id(), subscription, to(notice.amount(), subscription, from));
        notice.record(from, now);
    }

    /** Whether it is agreed as we asked, or will be: somebody may have chosen another plan since. */
    private static boolean isAgreed(Notice notice, Subscription subscription) {
        var from = notice.times().effectAt().orElseThrow();
        var ours = to(notice.amount(), subscription, from);
        return subscription.next().filter(ours::equals).isPresent()
                || Effect.openAbout(notice.id()).isPresent();
    }

    private static Change.SwitchPlan to(Money price, Subscription subscription, Instant from) {
        var terms = subscription.terms();
        return new Change.SwitchPlan(terms.plan().code(), terms.interval(), price, from);
    }
}
