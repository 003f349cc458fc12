package io.leavewell.billing;

import io.leavewell.work.Snags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Has one effect carried out, and keeps what billing said to it. */
@ApplicationScoped
class Settlement {

    static final String OVERTAKEN = "A later change of the same subscription was made before it";

    @Inject
    Billing billing;

    @Inject
    Clock clock;

    @Inject
    Event<EffectDue> due;

    @Inject
    Event<EffectWithdrawn> withdrawn;

    @Inject
    Event<EffectDone> done;

    @Inject
    Event<EffectStuck> stuck;

    /** For the first time, or so soon that the provider knows the key. */
    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    boolean first(UUID id) {
        return settle(id, effect -> effect.id().equals(id) ? carriedOut(effect) : askedFirst(effect));
    }

    @Transactional
    void again(UUID id) {
        settle(id, this::askedFirst);
    }

    /** A person did it; unless billing knows it as done, which then counts. */
    @Transactional
    Snags.Verdict byHand(Effect effect, ByHand how) {
        var receipt = known(effect);
        receipt.ifPresentOrElse(effect::done, () -> effect.done(how, clock.instant()));
        done.fire(new EffectDone(effect.id(), effect.about()));
        return receipt.isPresent() ? Snags.Verdict.FOUND_DONE : Snags.Verdict.TAKEN;
    }

    @Transactional
    void giveUp(UUID id, String why) {
        giveUp(Effect.locked(id), why);
    }

    /** What was recorded earlier for the same subscription comes first: a cancellation before its undoing. */
    private boolean settle(UUID id, Function<Effect, Receipt> billed) {
        var effects = Sequence.lockedUpTo(id);
        effects.forEach(effect -> settle(effect, billed));
        return effects.get(effects.size() - 1).isDone();
    }

    private void settle(Effect effect, Function<Effect, Receipt> billed) {
        if (effect.isDone() || isWithdrawn(effect)) {
            return;
        }
        try {
            effect.done(billed.apply(effect));
            done.fire(new EffectDone(effect.id(), effect.about()));
        } catch (Billing.Refused refused) {
            giveUp(effect, refused.getMessage());
        }
    }

    /** Things may have moved on since it was recorded; what billing has done all the same stays done. */
    private boolean isWithdrawn(Effect effect) {
        var news = new EffectDue(effect.about());
        due.fire(news);
        if (!news.isUnwanted() || billing.receipt(effect.key()).isPresent()) {
            return false;
        }
        effect.delete();
        withdrawn.fire(new EffectWithdrawn(effect.id(), effect.about()));
        return true;
    }

    /**
     * It may have been done without our hearing of it, so that is asked first; and what a later change has overtaken
     * would turn that one back.
     */
    private Receipt askedFirst(Effect effect) {
        return billing.receipt(effect.key()).orElseGet(() -> {
            if (Sequence.isOvertaken(effect)) throw new Billing.Refused(OVERTAKEN);
            return carriedOut(effect);
        });
    }

    private Optional<Receipt> known(Effect effect) {
        try {
            return billing.receipt(effect.key());
        } catch (Billing.Unavailable nobodyCanSay) {
            return Optional.empty();
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
