package io.leavewell.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Has one effect carried out, and keeps what billing said to it. */
@ApplicationScoped
class Settlement {

    @Inject
    Billing billing;

    @Inject
    Clock clock;

    @Inject
    Event<EffectDone> done;

    @Inject
    Event<EffectStuck> stuck;

    /** For the first time, or so soon that the provider knows the key. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    boolean first(UUID id) {
        return settle(id, this::carriedOut);
    }

    /** Later: it may have been done without our hearing of it, so that is asked first. */
    @Transactional
    void again(UUID id) {
        settle(id, effect -> billing.receipt(effect.key()).orElseGet(() -> carriedOut(effect)));
    }

    @Transactional
    void giveUp(UUID id, String why) {
        giveUp(Effect.locked(id), why);
    }

    /** What was recorded earlier for the same subscription comes first: a cancellation before its undoing. */
    private boolean settle(UUID id, Function<Effect, Receipt> billed) {
        var effects = Effect.lockedUpTo(id);
        effects.forEach(effect -> settle(effect, billed));
        return effects.get(effects.size() - 1).isDone();
    }

    private void settle(Effect effect, Function<Effect, Receipt> billed) {
        if (effect.isDone()) {
            return;
        }
        try {
            effect.done(billed.apply(effect));
            done.fire(new EffectDone(effect.id(), effect.about()));
        } catch (Billing.Refused refused) {
            giveUp(effect, refused.getMessage());
        }
    }

    private Receipt carriedOut(Effect effect) {
        return billing.carryOut(effect.key(), effect.subscription(), effect.change());
    }

    private void giveUp(Effect effect, String why) {
        if (!effect.isDone() && !effect.isStuck()) {
            effect.stuck(clock.instant(), why);
            stuck.fire(new EffectStuck(effect.id(), effect.about(), why));
        }
    }
}
